import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { readPdf, wordsOfPdf } from '#tests/e2e/printed-pdf';
import { toldOnPage } from '#tests/e2e/told-on-page';
import { expectedTotals } from '#tests/fixtures/totals/expected-totals';
import { plainly, totalsTold, type ToldSection } from '#tests/fixtures/totals/told-totals';

const REPORT = '/rapport?annee=2022';

const dialog = (page: Page): Locator => page.getByRole('dialog');

/** The parts of « Rapport (DOCX) » as the page hands it over. */
const reportParts = async (page: Page): Promise<Readonly<Record<string, Uint8Array>>> => {
  const downloading = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Rapport (DOCX)' }).click();
  return unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
};

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const textOf = (xml: Uint8Array | undefined): string =>
  [...strFromU8(xml ?? new Uint8Array()).matchAll(/<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>|<\/w:p>/gu)]
    .map(({ groups }) => groups?.['text'] ?? '\n')
    .join('')
    .replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);

/** A code and the title after it are set apart by their looks, which no outline keeps. */
const unspaced = (text: string): string => plainly(text).replaceAll(' ', '');

/** Without what printing changes: capitals, and hyphens at the end of a line. */
const bare = (text: string): string => unspaced(text).toLowerCase().replaceAll('-', '');

const allSaid = ({ title, lines }: ToldSection): string => [title, ...lines].join(' ');

const HEADINGS = { 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/**
 * The report as Chromium prints it: the headings of the page in their order, tagged; its charts whole; its colours even where
 * backgrounds are not asked for. Its words are read where poppler is installed.
 */
const expectTheSameOnPaper = async (page: Page, told: readonly ToldSection[]): Promise<void> => {
  const print = (printBackground: boolean): Promise<Buffer> => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground });
  const bytes = await print(false);
  const { outline, tags, figures, fills, pages } = readPdf(bytes);
  const headings = told.map(({ title }) => unspaced(title));
  expect(outline.map(({ title }) => unspaced(title)).filter((title) => headings.includes(title))).toEqual(headings);
  for (const level of [1, 2, 3] as const) expect(tags[HEADINGS[level]]).toBeGreaterThanOrEqual(told.filter((section) => section.level === level).length);
  expect(tags['H4']).toBe(149);
  expect(pages).toBeGreaterThan(10);
  expect(figures.map(({ alt, pages: on }) => [plainly(alt), on])).toEqual([['Avancement des activités, par objectif stratégique', 1], ['Événements, mois par mois', 1]]);
  const { '1 1 1 ': _paper, ...asked } = readPdf(await print(true)).fills;
  const { '1 1 1 ': _white, ...kept } = fills;
  expect(kept).toEqual(asked);
  const words = bare(wordsOfPdf(bytes) ?? told.map(allSaid).join(''));
  expect(told.flatMap(({ title, lines }) => [title, ...lines]).filter((said) => !words.includes(bare(said)))).toEqual([]);
};

/** The first activity of the report, opened to be changed. */
const editFirstActivity = async (page: Page): Promise<void> => {
  await page.goto(REPORT);
  await page.getByRole('heading', { level: 4 }).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Modifier', exact: true }).first().click();
  await dialog(page).getByLabel('Texte du rapport').waitFor();
};

describe('the report of a year', () => {
  jalonTest('goes out with its charts as pictures, every activity of the page once, and the same on paper', { timeout: 120_000 }, async ({ page }) => {
    await page.goto(REPORT);
    await page.getByRole('heading', { level: 2, name: 'Sources' }).waitFor();
    const parts = await reportParts(page);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body.match(/<w:pStyle w:val="Heading3"\/>/gu)).toHaveLength(149);
    expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/u.test(name)).length).toBeGreaterThan(0);
    expect(body).toContain('descr="Avancement des activités, par objectif stratégique.');
    await page.emulateMedia({ media: 'print' });
    const told = await toldOnPage(page.getByRole('main'));
    expect(totalsTold(told)).toEqual(expectedTotals());
    const text = textOf(parts['word/document.xml']);
    const headings = told.filter(({ level }) => level === 3).map(({ title }) => title.trim());
    expect(headings).toHaveLength(149);
    for (const heading of headings) expect(text).toContain(heading);
    await expectTheSameOnPaper(page, told);
  });

  jalonTest('writes out in words the figures that its texts ask for, each with its note', { timeout: 120_000 }, async ({ page }) => {
    await editFirstActivity(page);
    await dialog(page).getByLabel('Texte du rapport').fill('Sur l’année, ');
    await dialog(page).getByLabel('Texte du rapport').press('End');
    await page.keyboard.type('{');
    await page.getByRole('searchbox', { name: 'Chercher un chiffre' }).fill('Participants');
    await expectNoAxeViolations(page);
    await page.getByRole('listbox', { name: 'Insérer un chiffre du dossier' }).getByRole('option', { name: 'Participants', exact: true }).click();
    await page.keyboard.type(' participants sont venus.');
    await dialog(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.goto(REPORT);
    await page.getByText(/^Sur l’année, environ 4\s100.* participants sont venus\.$/u).waitFor();
    const parts = await reportParts(page);
    expect(textOf(parts['word/document.xml'])).toMatch(/Sur l’année, environ 4\s100 participants sont venus\./u);
    expect(textOf(parts['word/footnotes.xml'])).toMatch(/Participants.*d’après 12 comptages/u);
  });
});
