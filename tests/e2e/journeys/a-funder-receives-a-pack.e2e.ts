import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sheetsIn } from './xlsx-cells';

const FUNDER = '/financeurs/018cc251-f400-7003-a9d6-951efc0f7eae?annee=2022';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Dossier pour ce financeur' });

const downloaded = async (page: Page, button: string): Promise<Download> => {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: button }).click();
  return download;
};

/** Its own folder, as whoever receives it would have it. */
const keptOnDisk = async (download: Download): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'jalon-pack-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
};

/** A browser without any network, which says what the page asked for. */
const openedOffline = async (browser: Browser, path: string) => {
  const context = await browser.newContext({ offline: true, locale: 'fr-FR' });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return { page, asked, said, close: () => context.close() };
};

const count = (page: Page): Promise<string> => page.getByRole('status').innerText();

const shownIn = async (page: Page): Promise<number> => Number(/affichées\s: (?<shown>[\d\s]+) sur/u.exec(await count(page))?.groups?.['shown']?.replace(/\s/gu, ''));

const waitForFewer = (page: Page, than: number): Promise<unknown> => page.waitForFunction((most) => document.querySelectorAll('article:not([hidden])').length < most, than);

/** By text, by kind and by progress; each shows fewer, and « Tout afficher » gives all back. */
const filterIt = async (page: Page): Promise<void> => {
  const all = await page.getByRole('article').count();
  await expect.poll(() => shownIn(page)).toBe(all);
  await page.getByRole('searchbox', { name: 'Texte' }).fill('PATRIMOINE etude');
  await waitForFewer(page, all);
  expect(await page.getByRole('article').count()).toBe(await shownIn(page));
  await expect.poll(() => page.getByRole('article').first().innerText()).toMatch(/patrimoine/iu);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect.poll(() => shownIn(page)).toBe(all);
  await page.getByRole('combobox', { name: 'Nature' }).selectOption({ label: 'Étude' });
  await page.getByRole('combobox', { name: 'Avancement' }).selectOption({ label: 'En cours' });
  const some = await shownIn(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
};

const readIt = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: 'Dossier financeur 2022' }).waitFor();
  for (const title of ['En bref', 'Chiffres clés', 'Subventions', 'Pièces et transmissions', 'Activités concernées', 'Version et vérification']) await page.getByRole('heading', { level: 2, name: title }).waitFor();
  await expect.poll(() => page.getByRole('article').locator('q').count()).toBeGreaterThan(20);
  await page.getByText(/^[0-9a-f]{64}$/u).first().waitFor();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectNoAxeViolations(page);
  }
};

describe('a funder', () => {
  jalonTest('receives a page that opens offline, is filtered and printed, and asks nothing of anyone', { timeout: 120_000 }, async ({ page, context }) => {
    const browser = context.browser();
    if (browser === null) throw new Error('No browser');
    await page.goto(FUNDER);
    await page.getByRole('button', { name: 'Préparer le dossier' }).click();
    await dialog(page).getByText(/rien de cette liste/u).waitFor();
    await expectNoAxeViolations(page);
    const path = await keptOnDisk(await downloaded(page, 'Dossier financeur (HTML)'));
    expect((await stat(path)).size).toBeLessThan(3_000_000);
    const pack = await openedOffline(browser, path);
    await readIt(pack.page);
    await filterIt(pack.page);
    expect((await pack.page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(50_000);
    expect(pack.asked).toEqual([pathToFileURL(path).href]);
    expect(pack.said).toEqual([]);
    await pack.close();
  });

  jalonTest('receives its activities and figures as a workbook, and the report made for it', { timeout: 120_000 }, async ({ page }) => {
    await page.goto(FUNDER);
    await page.getByRole('button', { name: 'Préparer le dossier' }).click();
    const workbook = await downloaded(page, 'Activités et chiffres (XLSX)');
    const sheets = await sheetsIn(new Uint8Array(await readFile(await workbook.path())));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Activités', 'Chiffres', 'Subventions', 'Pièces', 'À lire']);
    expect(sheets[1]?.data.length).toBeGreaterThan(20);
    await expect.poll(() => dialog(page).getByRole('button', { name: 'Pièces transmises (ZIP)' }).isDisabled()).toBe(true);
    await dialog(page).getByRole('link', { name: 'Rapport pour ce financeur, à imprimer' }).click();
    await page.getByText(/^Convention.*Édition pour\s: Département du Nord\..*Territoire\s: Nord\./u).waitFor();
    await expectNoAxeViolations(page);
    const report = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Rapport (DOCX)' }).click();
    expect((await report).suggestedFilename()).toBe('rapport-2022-nord.docx');
    await page.getByRole('combobox', { name: 'Pour', exact: true }).selectOption({ label: 'tous les financeurs' });
    await page.getByText(/Édition pour/u).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?annee=2022');
  });
});
