import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { altered } from '#tests/unit/documents/report/corrected-files';
import { templateFile } from '#tests/unit/documents/docx/template-files';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const written = async (page: Page): Promise<Uint8Array> => {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: 'Rapport (DOCX)' }).click()]);
  return readFile(await download.path());
};

const give = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  await page.getByRole('dialog', { name: 'Reprendre un rapport corrigé' }).getByLabel('Choisir le rapport corrigé…').setInputFiles({ name, mimeType: DOCX, buffer: Buffer.from(bytes) });
};

/** Someone adds a paragraph under the title of the first goal, with its changes tracked. */
const withNewParagraph = (file: Uint8Array): Uint8Array =>
  altered(file, (xml) => xml.replace(/(?<own><w:p>(?:(?!<\/w:p>).)*<w:bookmarkStart w:name="_jg(?:(?!<\/w:p>).)*<\/w:p>)/u, '$<own><w:p><w:pPr><w:rPr><w:ins w:id="901" w:author="B"/></w:rPr></w:pPr><w:ins w:id="902" w:author="B"><w:r><w:t>Une année bien remplie, relue par le bureau.</w:t></w:r></w:ins></w:p>'));

describe('a report comes back', () => {
  jalonTest('corrected by others, change by change, and nothing when nobody touched it', { timeout: 240_000 }, async ({ page, url }) => {
    await page.goto(`${url}/rapport?annee=2022`);
    const file = await written(page);
    await page.getByRole('button', { name: 'Reprendre un rapport corrigé' }).click();
    const dialog = page.getByRole('dialog', { name: 'Reprendre un rapport corrigé' });
    await give(page, 'rapport-2022.docx', file);
    await dialog.getByText('Aucun texte n’a été changé').waitFor();
    expect(await dialog.locator('details').count()).toBe(0);
    await give(page, 'note.docx', new TextEncoder().encode('bonjour'));
    await dialog.getByText('Ce n’est pas un document DOCX').waitFor();
    await give(page, 'rapport-relu.docx', withNewParagraph(file));
    await dialog.getByText('1 changement dans 1 texte.').waitFor();
    await expect.poll(() => dialog.getByRole('heading', { level: 3 }).innerText()).toMatch(/^Introduction\s:/u);
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Accepter', exact: true }).press('Enter');
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Reprendre 1 changement accepté' }).press('Enter');
    await dialog.getByText('1 changement repris dans le dossier').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Une année bien remplie, relue par le bureau.').first().waitFor();
    await page.reload();
    await page.getByText('Une année bien remplie, relue par le bureau.').first().waitFor();
  });

  jalonTest('goes out in the template of the organisation, until it is given up', { timeout: 240_000 }, async ({ page, url }) => {
    await page.goto(`${url}/rapport?annee=2022`);
    await page.getByRole('button', { name: 'Modèle de l’organisation', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Modèle de l’organisation' });
    const file = dialog.getByLabel('Choisir un modèle…');
    await file.setInputFiles({ name: 'note.dotx', mimeType: DOCX, buffer: Buffer.from('bonjour') });
    await dialog.getByText('note.dotx ne peut pas servir de modèle').waitFor();
    await file.setInputFiles({ name: 'papier.dotx', mimeType: DOCX, buffer: Buffer.from(templateFile({ parts: { 'word/vbaProject.bin': new Uint8Array(8) } })) });
    await dialog.getByText('Modèle utilisé : papier.dotx').waitFor();
    await dialog.getByText(/Laissé de côté.* macros\./u).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    const parts = unzipSync(await written(page));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toMatch(/couverture[\s\S]*<w:pStyle w:val="Titre1"\/>/u);
    expect(Object.keys(parts).filter((name) => name.includes('vba'))).toEqual([]);
    expect(body).toMatch(/PAGEREF (?:(?!w:fldCharType="end").)*<w:t[^>]*>\d+</u);
    await page.getByText(/Laissé de côté.* macros\./u).waitFor();
    await page.getByRole('button', { name: 'Modèle de l’organisation', exact: true }).click();
    await dialog.getByRole('button', { name: 'Retirer le modèle' }).press('Enter');
    await dialog.getByText('Modèle utilisé').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Modèle de l’organisation', exact: true }).click();
    await dialog.getByText('Modèle utilisé : papier.dotx').waitFor();
  });
});
