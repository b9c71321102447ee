import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BACK_ENDS, launch, type BackEnd } from './back-ends';
import { PLAIN_PAGE, startFaultServer, STORAGE_PAGE, type FaultServer } from './fault-server';
import { makeProfile, openProfile, removeProfile, type ProfileBrowser } from './profile-browser';

const ROWS = 200;
const READ = ROWS - 1;
/** Enough for the rows of a table, and not for their texts. */
const ROOM = 2_500_000;

let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer();
});

afterAll(() => server.close());

/** What a quota counts cannot be compressed. */
const noise = (row: number, length: number): string => Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919 + row * 104_729 + ((index * index) % 20_011)) % 20_000))).join('');

/** 200 rows, of which one has a day that does not exist. */
const table = (told: (row: number) => string = () => ''): string => {
  const rows = Array.from({ length: ROWS }, (_, row) => `R${String(row)};Atelier ${String(row)};1.1;Événement;${row === 149 ? '31/02/2022' : '12/05/2022'};${told(row)}`);
  return ['Réf.;Intitulé;Objectif;Nature;Date;Texte du rapport', ...rows, ''].join('\n');
};

const compare = async (page: Page, text: string): Promise<void> => {
  await page.goto(`${server.url}/importer`);
  await page.getByLabel('Choisir un tableau').setInputFiles({ name: 'suivi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();
  await page.getByRole('region', { name: 'Ce que ce tableau apporte' }).waitFor();
};

const confirm = (page: Page): Promise<void> => page.getByRole('button', { name: /^Enregistrer/u }).click();

/** How many rows of the table the dossier holds, counted by the page of a test and not by the application. */
const rowsIn = async (page: Page): Promise<number> => {
  await page.goto(`${server.url}${STORAGE_PAGE}`);
  await page.waitForFunction(() => 'jalonStorage' in window);
  const { titles } = await page.evaluate(() => window.jalonStorage.state());
  return Object.values(titles).filter((title) => /^Atelier \d+$/u.test(title)).length;
};

const started = async (profile: string, backEnd: BackEnd): Promise<ProfileBrowser> => {
  const browser = await openProfile(profile, backEnd);
  await browser.page.goto(server.url);
  await browser.page.getByRole('heading', { level: 1 }).first().waitFor();
  return browser;
};

/** What the shipped dossier takes of this browser's room. */
const usageOfDossier = async (browser: Browser): Promise<number> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => performance.getEntriesByName('jalon:dashboard').length > 0);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await context.close();
  return usage;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BACK_ENDS)('the import of a table, on $name', (backEnd) => {
  it('is there whole or not at all when the browser is killed as it writes, and makes no double when it is done again', async () => {
    const profile = await makeProfile();
    try {
      for (const wait of [0, 60, 250]) {
        const browser = await started(profile, backEnd);
        await compare(browser.page, table());
        const label = await browser.page.getByRole('region', { name: 'Ce que ce tableau apporte' }).getByRole('status').first().textContent();
        if (label?.startsWith(`${String(READ)} `) === true) await confirm(browser.page);
        await pause(wait);
        await browser.kill();
        const after = await openProfile(profile, backEnd);
        expect([0, READ]).toContain(await rowsIn(after.page));
        await after.close();
      }
      const last = await started(profile, backEnd);
      await compare(last.page, table());
      const save = last.page.getByRole('button', { name: `Enregistrer ${String(READ)} activités` });
      if (await save.isVisible()) {
        await save.click();
        await last.page.getByText(/Une seule annulation/u).waitFor();
      }
      expect(await rowsIn(last.page)).toBe(READ);
      await last.page.goto(`${server.url}/importer`);
      await last.page.getByRole('button', { name: /^Annuler le tableau importé/u }).click();
      await last.page.getByText('Annulé : le tableau importé.').waitFor();
      expect(await rowsIn(last.page)).toBe(0);
      await last.close();
    } finally {
      await removeProfile(profile);
    }
  }, 240_000);

  it('that finds no room leaves nothing by half and says so, and a lighter one is taken', async () => {
    const browser = await launch(backEnd);
    try {
      const usage = await usageOfDossier(browser);
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'fr-FR' });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      // From the beginning: once the browser has reckoned the room of an origin, it no longer listens.
      await page.goto(`${server.url}${PLAIN_PAGE}`);
      await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: usage + ROOM });
      await page.goto(server.url);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await compare(page, table((row) => noise(row, 10_000)));
      await confirm(page);
      await page.getByText(/plus de place dans ce navigateur pour enregistrer/u).waitFor();
      expect(await rowsIn(page)).toBe(0);
      await compare(page, table());
      await confirm(page);
      await page.getByText(/Une seule annulation/u).waitFor();
      expect(await rowsIn(page)).toBe(READ);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
