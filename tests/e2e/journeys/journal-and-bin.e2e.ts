import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Person } from '#domain/dossier/dossier';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { CHROMIUM_FLAGS } from '../../../scripts/chromium.mjs';
import { expectNoAxeViolations } from '../axe';
import { startFaultServer, STORAGE_PAGE, type FaultServer } from '../faults/fault-server';

const DOSSIER = idFor<'Dossier'>('dossier');
const person: Person = { dossier: DOSSIER, id: idFor('jeanne'), rev: 0, name: 'Jeanne Martin', function: 'Chargée de mission', shares: [] };
const first = anActivity({ id: idFor('activity-0'), title: '0', status: 'in_progress' });
const second = anActivity({ id: idFor('activity-1'), title: '1' });

let server: FaultServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await startFaultServer();
  browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: [...CHROMIUM_FLAGS] });
  context = await browser.newContext({ baseURL: server.url, locale: 'fr-FR', timezoneId: 'Europe/Paris', serviceWorkers: 'block', reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

type Put = typeof first | Person;

const put = async (storage: Page, table: 'activities' | 'persons', record: Put): Promise<void> => {
  const result = await storage.evaluate(
    ([dossier, name, write]) => window.jalonStorage.commit({ dossier, name, writes: [write] }),
    [DOSSIER, `save-${table}`, { table, put: record } as { table: 'persons'; put: Person }] as const,
  );
  expect(result).toMatchObject({ ok: true });
};

const remove = (storage: Page): Promise<unknown> =>
  storage.evaluate(([dossier, activity]) => window.jalonStorage.commit({ dossier, name: 'remove-activity', writes: [{ table: 'activities', remove: activity }] }), [DOSSIER, second] as const);

const everything = (storage: Page): Promise<string> =>
  storage.evaluate(async () => {
    const tables = await Promise.all(window.jalonStorage.db().tables.map((table) => table.toArray() as Promise<unknown[]>));
    return JSON.stringify([tables, Object.entries(localStorage), Object.entries(sessionStorage)]);
  });

const fitsAPhone = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1440, height: 900 });
};

/** A change by someone, what was before, what was removed and came back, then the person who asks to be forgotten. */
it('the journal says who changed what, the bin gives back, and a person who is erased is nowhere any more', { timeout: 240_000 }, async () => {
  const storage = await context.newPage();
  await storage.goto(STORAGE_PAGE);
  await storage.evaluate(() => window.jalonStorage.load(2));
  await put(storage, 'persons', person);
  await put(storage, 'activities', { ...first, title: 'Fête de quartier', referent: person.id });

  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/dossier');
  const prompt = page.getByRole('region', { name: 'Qui tient ce dossier sur cet appareil' });
  await prompt.getByRole('textbox', { name: 'Nom' }).fill('Camille Roux');
  await prompt.getByRole('button', { name: 'Enregistrer' }).click();
  await prompt.waitFor({ state: 'detached' });

  await put(storage, 'activities', { ...first, rev: 1, title: 'Fête de quartier', referent: person.id, status: 'completed' });
  await page.getByRole('link', { name: 'Tout le journal' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'par Camille Roux, depuis cet appareil' });
  await entry.getByText('Voir le changement').click();
  await entry.getByText('en cours').waitFor();
  await entry.getByText('réalisée').waitFor();
  await expectNoAxeViolations(page);
  await fitsAPhone(page);

  await remove(storage);
  await page.getByRole('link', { name: 'Corbeille' }).click();
  await page.getByRole('heading', { level: 1, name: 'Corbeille' }).waitFor();
  await page.getByText(/^Supprimé le/u).waitFor();
  await expectNoAxeViolations(page);
  await fitsAPhone(page);
  await page.getByRole('button', { name: /^Restaurer/u }).click();
  await page.getByText('1 enregistrement est revenu dans le dossier.').waitFor();

  await page.goto(`/activites/${first.id}`);
  const history = page.getByRole('region', { name: 'Historique' });
  await history.getByText('Jeanne Martin').waitFor();
  await expectNoAxeViolations(page);

  expect(await everything(storage)).toContain('Jeanne Martin');
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Effacer Jeanne Martin' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Aucun autre texte du dossier ne contient ce nom.').waitFor();
  await expectNoAxeViolations(page);
  await dialog.getByRole('textbox').fill('Jeanne Martin');
  await dialog.getByRole('button', { name: 'Effacer pour de bon' }).click();
  await page.getByText(/^La personne a été effacée/u).waitFor();
  await fitsAPhone(page);
  expect(await everything(storage)).not.toMatch(/Jeanne|Martin/u);

  await page.goto('/dossier/journal');
  await page.getByText('Une personne a été effacée, avec son nom au journal et dans la corbeille').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('Jeanne');
});
