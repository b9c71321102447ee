import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { expectNoAxeViolations } from '../axe';
import { BACK_ENDS, launch } from './back-ends';
import { PLAIN_PAGE, startFaultServer, STORAGE_PAGE, type FaultServer } from './fault-server';

let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer();
});

afterAll(() => server.close());

/** Opens a database as any script may, without Jalon's manners: it answers to no call for an upgrade. */
const openRaw = (page: Page, version: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('jalon', wanted);
        request.onsuccess = () => {
          resolve(request.result.version);
        };
        request.onerror = () => {
          reject(new Error(request.error?.name));
        };
      }),
    version,
  );

const databases = (page: Page): Promise<readonly IDBDatabaseInfo[]> => page.evaluate(() => indexedDB.databases());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

const dashboard = (page: Page) => page.getByRole('link', { name: /Objectifs couverts/u });

describe.each(BACK_ENDS)('the start, on $name', (backEnd) => {
  let browser: Browser;
  let context: BrowserContext;

  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };

  const openApp = async (): Promise<Page> => {
    const page = await open('/');
    await dashboard(page).waitFor();
    return page;
  };

  beforeAll(async () => {
    browser = await launch(backEnd);
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block', locale: 'fr-FR' });
    context.setDefaultTimeout(20_000);
  });

  afterEach(() => context.close());

  it('says that another tab blocks it, also to a third tab, and goes on by itself once that tab is closed', async () => {
    const old = await open(PLAIN_PAGE);
    await openRaw(old, 5);
    const pages = [await open('/'), await open('/')];
    for (const page of pages) await heading(page, 'Jalon attend un autre onglet').waitFor();
    await old.close();
    for (const page of pages) await dashboard(page).waitFor();
  });

  it('freezes a tab that an upgrade overtook, and lets neither it nor its reload touch the newer database', async () => {
    const old = await openApp();
    const newer = await open(PLAIN_PAGE);
    expect(await openRaw(newer, 90)).toBe(90);
    await heading(old, 'Jalon a été mis à jour dans un autre onglet').waitFor();
    expect(await old.locator('[inert]').count()).toBe(1);
    await old.getByRole('button', { name: 'Recharger la page' }).click();
    await heading(old, 'Ce dossier vient d’une version plus récente de Jalon').waitFor();
    expect(await databases(newer)).toEqual([{ name: 'jalon', version: 90 }]);
  });

  it('stops when the data are erased under an open tab, writes nothing more, and finds them missing at the next start', async () => {
    const storage = await open(STORAGE_PAGE);
    await storage.evaluate(() => window.jalonStorage.load(3));
    const page = await openApp();
    await page.waitForFunction(() => localStorage.length > 0);
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'indexeddb' });
    await heading(page, 'Les données de Jalon ont été effacées de ce navigateur').waitFor();
    expect(await storage.evaluate(() => window.jalonStorage.write(0, 'perdu ?').catch((error: unknown) => String(error)))).toMatch(/DatabaseClosed/u);
    expect(await databases(page)).toEqual([]);
    await page.reload();
    await heading(page, 'Le dossier n’est plus dans ce navigateur').waitFor();
    await page.getByText('« Convention des Rives »').waitFor();
    expect(await databases(page)).toEqual([]);
  });
});

describe('the start without what this browser remembers', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const [backEnd] = BACK_ENDS;
    browser = await launch(backEnd);
    const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block', locale: 'fr-FR' });
    context.setDefaultTimeout(20_000);
    page = await context.newPage();
    await page.goto('/');
    await page.waitForFunction(() => localStorage.length > 0);
    await page.goto(PLAIN_PAGE);
    await page.evaluate(() => indexedDB.deleteDatabase('jalon'));
  });

  afterAll(() => browser.close());

  it('is told without anything that axe finds', async () => {
    await page.goto('/');
    await heading(page, 'Le dossier n’est plus dans ce navigateur').waitFor();
    await expectNoAxeViolations(page);
    expect(await databases(page)).toEqual([]);
  });

  it('leads to where a backup is chosen', async () => {
    await page.getByRole('link', { name: 'Choisir une sauvegarde' }).click();
    await heading(page, 'Importer').waitFor();
    expect(new URL(page.url()).pathname).toBe('/importer');
  });

  it('starts over only once a word was typed', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Repartir du dossier livré…' }).click();
    const confirm = page.getByRole('button', { name: 'Repartir du dossier livré', exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByRole('textbox').fill('Repartir');
    await confirm.click();
    await dashboard(page).waitFor();
  });

  it('says when the browser refuses to store', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
    });
    await page.reload();
    await heading(page, 'Ce navigateur ne laisse pas Jalon enregistrer').waitFor();
  });
});
