import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sheetsIn } from './xlsx-cells';

const choose = async (page: Page, menu: string | RegExp, item: string): Promise<void> => {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const downloaded = async (page: Page, menu: string | RegExp, item: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, menu, item)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const preview = (page: Page) => page.getByRole('region', { name: 'Ce que ce tableau apporte' });

const comparedAgain = async (page: Page, file: { readonly name: string; readonly bytes: Buffer }): Promise<void> => {
  await page.getByLabel('Choisir un tableau').setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes });
  await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();
  await preview(page).getByText('19 sans changement').waitFor();
  await preview(page).getByRole('button', { name: 'Fermer' }).click();
};

describe('The list goes out', () => {
  jalonTest('as it is narrowed, to XLSX, ODS and CSV, and each file comes back without a change', async ({ page }) => {
    await page.goto('/activites?annee=2022&nature=event');
    await page.getByRole('button', { name: 'Exporter' }).click();
    await page.getByRole('menuitem', { name: 'Vue courante (XLSX)' }).waitFor();
    await page.keyboard.press('Escape');

    const xlsx = await downloaded(page, 'Exporter', 'Vue courante (XLSX)');
    await page.getByText(/^19 activités écrites dans activites-2022\.xlsx, dont \d déjà mentionnées?/u).waitFor();
    await expectNoAxeViolations(page);
    const [table, about] = await sheetsIn(xlsx.bytes);
    expect(table?.data[0]?.slice(0, 2)).toEqual(['Intitulé', 'Objectif']);
    expect(table?.data.slice(1).map((row) => row[4])).toEqual(Array.from({ length: 19 }, () => 'Événement'));
    expect(about?.data.find(([name]) => name === 'Filtres')?.[1]).toBe('Événements');

    const ods = await downloaded(page, 'Exporter', 'Vue courante (ODS)');
    const csv = await downloaded(page, 'Exporter', 'Vue courante (CSV)');
    await page.getByText(/Un tableur qui ouvre ce CSV peut changer des codes/u).waitFor();
    await page.getByRole('button', { name: 'Vue courante (XLSX)' }).waitFor();
    expect([ods.name, csv.name]).toEqual(['activites-2022.ods', 'activites-2022.csv']);

    await page.goto('/importer');
    for (const file of [xlsx, ods, csv]) await comparedAgain(page, file);
  });

  jalonTest('a selected row is copied with the titles of its columns', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/activites?annee=2022&nature=event');
    await page.getByRole('row', { name: /Trail des Pyramides/u }).getByRole('checkbox').check();
    await choose(page, 'Exporter', 'Copier les lignes');
    await page.getByText(/^1 ligne copiée/u).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').map((line) => line.split('\t')[0])).toContain('Intitulé');
    expect(copied).toContain('Trail des Pyramides Noires');
  });

  jalonTest('a chart goes out as a picture that needs no other file, and as a table', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?annee=2022');
    const menu = 'Image ou tableau\u202f: Participants, dans l’ordre de l’année';
    const svg = await downloaded(page, menu, 'Image (SVG)');
    const text = svg.bytes.toString('utf8');
    for (const words of ['Participants, dans l’ordre de l’année', 'Trail des Pyramides Noires', '>Source', 'année 2022']) expect(text).toContain(words);
    expect(text.replace('http://www.w3.org/2000/svg', '').match(/https?:|href|<foreignObject|<script|class=/gu)).toBeNull();
    expect(text).toContain('width="170mm"');

    const png = await downloaded(page, menu, 'Image (PNG)');
    expect([png.bytes.subarray(1, 4).toString('latin1'), png.bytes.readUInt32BE(16)]).toEqual(['PNG', 2008]);

    await choose(page, menu, 'Copier le tableau');
    await page.getByText(/lignes copiées$/u).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Date\tActivité\t/u);
    await expectNoAxeViolations(page);
  });
});
