import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DIST } from '../../../scripts/build.mjs';
import { BACK_ENDS, launch } from './back-ends';
import { startFaultServer, type FaultServer } from './fault-server';

let site: string;
let server: FaultServer;
let browser: Browser;

/** The site of another version: another page, and a worker that knows it. */
const publish = async (version: string): Promise<void> => {
  const page = await readFile(join(site, 'index.html'), 'utf8');
  const unmarked = page.replace(/<meta name="jalon-generation"[^>]*>/u, '');
  await writeFile(join(site, 'index.html'), unmarked.replace('</head>', `<meta name="jalon-generation" content="${version}"></head>`));
  await rm(join(site, 'index.html.gz'), { force: true });
  const worker = await readFile(join(site, 'sw.js'), 'utf8');
  await writeFile(join(site, 'sw.js'), worker.replace(/\{url:"index\.html",revision:"[^"]*"|\{revision:"[^"]*",url:"index\.html"/u, (found) => found.replace(/revision:"[^"]*"/u, `revision:"${version}"`)));
  await rm(join(site, 'sw.js.gz'), { force: true });
};

/** A version of the database that no release has reached, as the browser counts them. */
const NEWER = 990;

const isVersion = (page: Page, version: string) => page.locator(`meta[name="jalon-generation"][content="${version}"]`);

const dashboard = (page: Page) => page.getByRole('link', { name: /Objectifs couverts/u });

/** A page that the worker serves, as on any visit but the first. */
const visitTwice = async (): Promise<Page> => {
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'allow', locale: 'fr-FR' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await dashboard(page).waitFor();
  return page;
};

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'jalon-site-'));
  await cp(DIST, site, { recursive: true });
  server = await startFaultServer(site, false);
  browser = await launch(BACK_ENDS[0]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(site, { recursive: true, force: true });
});

describe('a version that was published while Jalon was open', () => {
  it('never mixes with the one in use: the old one still opens whole without a network, until the user takes the new one', async () => {
    const page = await visitTwice();
    const context = page.context();
    await publish('2');
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()).then(() => undefined));
    await page.getByText('Une nouvelle version de Jalon est prête.').waitFor();
    await context.setOffline(true);
    await page.reload();
    await dashboard(page).waitFor();
    expect(await isVersion(page, '2').count()).toBe(0);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Mettre à jour' }).click();
    await isVersion(page, '2').waitFor({ state: 'attached' });
    await dashboard(page).waitFor();
    await context.close();
  });

  it('is taken by « Recharger » when the database already is that of the new one', async () => {
    const page = await visitTwice();
    await publish('3');
    await page.evaluate(
      (newer) =>
        new Promise<void>((resolve) => {
          indexedDB.open('jalon', newer).onsuccess = ({ target }) => {
            (target as IDBOpenDBRequest).result.close();
            resolve();
          };
        }),
      NEWER,
    );
    await page.getByRole('heading', { level: 1, name: 'Jalon a été mis à jour dans un autre onglet' }).waitFor();
    await page.getByRole('button', { name: 'Recharger la page' }).click();
    await isVersion(page, '3').waitFor({ state: 'attached' });
    await page.getByRole('heading', { level: 1, name: 'Ce dossier vient d’une version plus récente de Jalon' }).waitFor();
    await page.context().close();
  });

  it('is not answered with a page when it asks for a file that is gone', async () => {
    const response = await fetch(`${server.url}/assets/index-of-another-version.js`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
  });
});
