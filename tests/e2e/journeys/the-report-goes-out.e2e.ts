import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';

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

/** The first activity of the report, opened to be changed. */
const editFirstActivity = async (page: Page): Promise<void> => {
  await page.goto(REPORT);
  await page.getByRole('heading', { level: 4 }).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Modifier', exact: true }).first().click();
  await dialog(page).getByLabel('Texte du rapport').waitFor();
};

describe('the report of a year', () => {
  jalonTest('goes out with its charts as pictures, every activity of the page once, and the same headings on paper', { timeout: 120_000 }, async ({ page }) => {
    await page.goto(REPORT);
    await page.getByRole('heading', { level: 2, name: 'Sources' }).waitFor();
    const parts = await reportParts(page);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body.match(/<w:pStyle w:val="Heading3"\/>/gu)).toHaveLength(149);
    expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/u.test(name)).length).toBeGreaterThan(0);
    expect(body).toContain('descr="Avancement des activités, par objectif stratégique.');
    await page.emulateMedia({ media: 'print' });
    const headings = await page.getByRole('main').getByRole('heading', { level: 4 }).allTextContents();
    const text = textOf(parts['word/document.xml']);
    expect(headings).toHaveLength(149);
    for (const heading of headings) expect(text).toContain(heading.trim());
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
