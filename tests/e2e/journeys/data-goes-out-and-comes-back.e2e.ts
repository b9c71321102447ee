import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';

const TITLE = 'Convention 2021-2023 de la Mission Bassin Minier';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Données du dossier' });

const openDialog = async (page: Page): Promise<void> => {
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Données (JSON, tableaux)' }).click();
  await dialog(page).waitFor();
};

interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

const downloaded = async (page: Page, button: string): Promise<Downloaded> => {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const hashShown = async (page: Page): Promise<string> => {
  const said = await dialog(page).getByText(/^Empreinte du contenu/u).innerText();
  return /[0-9a-f]{64}/u.exec(said)?.[0] ?? 'none';
};

const startAnother = async (page: Page): Promise<void> => {
  await page.goto('/dossier');
  await page.getByRole('link', { name: 'Commencer un dossier' }).click();
  await page.getByLabel(/^Nom de l’organisation/u).fill('Association des Rives');
  await page.getByLabel(/^Nom court/u).fill('Rives');
  await page.getByLabel(/^Première année/u).fill('2025');
  await page.getByLabel(/^Dernière année/u).fill('2027');
  await page.getByLabel(/^La liste de la convention/u).fill('Objectif stratégique 1 : Accueillir\n1.1 Ouvrir un lieu');
  await page.getByRole('button', { name: 'Créer le dossier' }).click();
  await page.waitForURL(/\/objectifs\?annee=2025/u);
};

const deleteShipped = async (page: Page): Promise<void> => {
  await page.goto('/dossier');
  await page.getByRole('button', { name: `Supprimer le dossier ${TITLE}` }).click();
  await page.getByLabel(/^Pour confirmer, recopiez/u).fill(TITLE);
  await page.getByRole('button', { name: 'Supprimer définitivement' }).click();
  await page.getByRole('button', { name: `Supprimer le dossier ${TITLE}` }).waitFor({ state: 'detached' });
};

describe('data goes out and comes back', () => {
  jalonTest('as one file: deleted here and opened again, the dossier has the same hash', { timeout: 180_000 }, async ({ page }) => {
    await openDialog(page);
    await expectNoAxeViolations(page);
    const { name, bytes } = await downloaded(page, 'Télécharger');
    expect(name).toMatch(/^donnees-mbm-\d{4}-\d{2}-\d{2}\.json$/u);
    const before = await hashShown(page);
    await expectNoAxeViolations(page);
    await startAnother(page);
    await deleteShipped(page);
    await page.goto('/importer');
    await page.getByLabel('Choisir un ou plusieurs fichiers').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    await page.getByRole('button', { name: 'Ouvrir ce dossier' }).click();
    await page.getByRole('heading', { level: 1, name: /^En 2022, 9 des 11/u }).waitFor();
    await openDialog(page);
    await downloaded(page, 'Télécharger');
    await expect.poll(() => hashShown(page)).toBe(before);
  });

  jalonTest('as one file to publish: nobody is named in it; its schema goes out too', { timeout: 120_000 }, async ({ page }) => {
    await openDialog(page);
    await dialog(page).getByText('Publier', { exact: false }).first().click();
    const { name, bytes } = await downloaded(page, 'Télécharger');
    expect(name).toMatch(/^donnees-mbm-publiees-/u);
    const text = bytes.toString('utf8');
    for (const hidden of ['Catherine Bertram', '"persons"', '"internalNote"', '"participants":["']) expect(text).not.toContain(hidden);
    const schema = await downloaded(page, 'Schéma des données (JSON Schema)');
    expect(JSON.parse(schema.bytes.toString('utf8'))).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });

  jalonTest('as tables with their dictionary: the activities come back without a change', { timeout: 180_000 }, async ({ page }) => {
    await openDialog(page);
    await dialog(page).getByText('Tables du dossier (XLSX)').click();
    const { name, bytes } = await downloaded(page, 'Télécharger');
    expect(name).toMatch(/^tables-mbm-\d{4}-\d{2}-\d{2}\.zip$/u);
    const files = unzipSync(new Uint8Array(bytes));
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as { readonly resources: readonly { readonly path: string }[] };
    expect(resources.map(({ path }) => path)).toContain('activities.xlsx');
    await page.goto('/importer');
    await page.getByLabel('Choisir un tableau').setInputFiles({ name: 'activities.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(files['activities.xlsx'] ?? []) });
    await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();
    await page.getByRole('region', { name: 'Ce que ce tableau apporte' }).getByText('153 sans changement').waitFor();
  });

  jalonTest('as the bilan of the whole convention', { timeout: 120_000 }, async ({ page }) => {
    await page.goto('/rapport?annee=2022');
    const { name, bytes } = await downloaded(page, 'Bilan de la convention (DOCX)');
    expect(name).toBe('bilan-convention-2021-2023.docx');
    const text = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
    for (const words of ['Ce que la convention attend', 'couvert, 36', 'non enregistré']) expect(text).toContain(words);
  });

  describe('on a phone', () => {
    jalonTest.override({ viewport: { width: 360, height: 740 } });

    jalonTest('the choice fits', async ({ page }) => {
      await openDialog(page);
      await expect.poll(() => sidewaysScroll(page)).toBe(0);
      await expectNoAxeViolations(page);
    });
  });
});
