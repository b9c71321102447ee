import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { jalonTest } from '../jalon-test';

interface DossierFile {
  readonly dossier: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const plain = (text: string): string => text.replace(/\s/gu, ' ');

const exported = async (page: Page): Promise<string> => {
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Données (JSON, tableaux)' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Télécharger' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^donnees-mbm-\d{4}-\d{2}-\d{2}\.json$/u);
  return readFile(await download.path(), 'utf8');
};

/** The same dossier under another id, as another association's would be. */
const asAnother = (text: string): string => {
  const { dossier } = JSON.parse(text) as DossierFile;
  return text.replaceAll(dossier, '01900000-0000-7000-8000-000000000001').replaceAll('"title":"Convention 2021-2023 de la', '"title":"Copie de la');
};

const give = (page: Page, ...files: readonly (readonly [name: string, text: string])[]): Promise<void> =>
  page
    .getByLabel('Choisir un ou plusieurs fichiers')
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));

const answer = async (page: Page): Promise<string> => plain(await page.getByRole('main').getByRole('alert').innerText());

jalonTest('the shipped dossier is checked from the first record to the last, and has no fault', async ({ page }) => {
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Vérifier le dossier' }).click();
  await page.getByText(/enregistrements lus, aucun défaut/u).waitFor();
});

jalonTest('a dossier that went out comes back whole, beside the one that is open', async ({ page }) => {
  const text = await exported(page);
  await page.goto('/importer');
  await give(page, ['copie.json', asAnother(text)]);
  await page.getByRole('heading', { level: 2, name: /Copie de la/u }).waitFor();
  const preview = plain(await page.getByRole('main').innerText());
  expect(preview).toContain('149 en 2022');
  expect(preview).toContain('185, sous 44 titres');
  await page.getByRole('button', { name: 'Ouvrir ce dossier' }).click();
  await page.getByRole('heading', { level: 1, name: /^En 2022, 9 des 11/u }).waitFor();
  await page.goto('/dossier');
  await page.getByText(/depuis «\scopie\.json\s»/u).waitFor();
  await page.getByRole('button', { name: 'Ouvrir le dossier Convention 2021-2023' }).click();
  await page.waitForURL((address) => address.pathname === '/');
  await page.goto('/dossier');
  await page.getByRole('heading', { level: 1, name: /Convention 2021-2023/u }).waitFor();
});

jalonTest('a dossier that is already stored is never written over', async ({ page }) => {
  const text = await exported(page);
  await page.goto('/importer');
  await give(page, ['meme.json', text]);
  await page.getByText(/est déjà enregistré dans ce navigateur/u).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Ouvrir ce dossier' }).count()).toBe(0);
});

jalonTest('files that are no dossier are refused in plain words, and nothing changes', async ({ page }) => {
  const text = asAnother(await exported(page));
  await page.goto('/importer');
  const refusals: readonly (readonly [text: string, words: RegExp])[] = [
    ['', /essai\.json\s: ce fichier est vide/u],
    ['bonjour', /n’est pas un dossier Jalon/u],
    [text.replace('"version":1', '"version":2'), /version plus récente de Jalon/u],
    [text.replace('"organisation":{', '"organisation":{"__proto__":{},'), /champ interdit.*__proto__/u],
    [text.replace('"year":2022', '"year":"deux mille"'), /champ «\sannée\s»/u],
  ];
  for (const [content, words] of refusals) {
    await give(page, ['essai.json', content]);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await answer(page)).toContain('Rien de ce qui était déjà enregistré n’a été modifié.');
  }
  await page.goto('/dossier');
  await page.getByText('Rien n’a été modifié depuis.').waitFor();
});
