import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { backUp, give } from './backup-steps';

interface Manifest {
  readonly contentHash: string;
  readonly files: Readonly<Record<string, number>>;
}

const plain = (text: string): string => text.replace(/\s/gu, ' ');

const manifestOf = (file: Uint8Array): Manifest => JSON.parse(new TextDecoder().decode(unzipSync(file)['manifest.json'])) as Manifest;

const retainAFigure = async (page: Page): Promise<void> => {
  await page.goto('/verifier');
  await page.getByRole('button', { name: /^Retenir 61/u }).click();
  await page.getByText('Chiffre retenu', { exact: true }).waitFor();
};

const answer = async (page: Page): Promise<string> => plain(await page.getByRole('main').getByRole('alert').innerText());

jalonTest('a backup brings back what was changed since, to the letter, and the restore point brings the change back', async ({ page }) => {
  await page.goto('/dossier');
  const { name, file } = await backUp(page);
  expect(name).toMatch(/^jalon-mbm-\d{4}-\d{2}-\d{2}\.zip$/u);
  await retainAFigure(page);
  await page.goto('/dossier');
  await page.getByRole('main').getByText(/Dernière sauvegarde\s: aujourd’hui\s; 1 modification depuis/u).waitFor();
  const changed = await backUp(page);
  expect(manifestOf(changed.file).contentHash).not.toBe(manifestOf(file).contentHash);

  await page.goto('/importer');
  await give(page, name, file);
  await page.getByRole('row', { name: /^Activités 0 [12] /u }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Remplacer le dossier' }).click();
  await page.getByText(/Le dossier a été remplacé par la sauvegarde, et relu/u).waitFor();
  await page.goto('/dossier');
  expect(manifestOf((await backUp(page)).file).contentHash).toBe(manifestOf(file).contentHash);

  await page.goto('/importer');
  await page.getByRole('button', { name: /^Examiner/u }).click();
  await page.getByRole('button', { name: 'Remplacer le dossier' }).click();
  await page.getByText(/Le dossier a été remplacé par la sauvegarde, et relu/u).waitFor();
  await page.goto('/dossier');
  expect(manifestOf((await backUp(page)).file).contentHash).toBe(manifestOf(changed.file).contentHash);
});

jalonTest('an encrypted backup opens with its password only, as a new dossier that stands beside the first', async ({ page }) => {
  await page.goto('/dossier');
  await page.getByRole('checkbox', { name: 'Protéger par un mot de passe' }).check();
  await expectNoAxeViolations(page);
  await page.getByLabel('Mot de passe', { exact: true }).fill('le terril de Loos');
  await page.getByLabel('Le même mot de passe, une seconde fois').fill('le terril de Loos');
  const { name, file } = await backUp(page, 'Sauvegarde chiffrée du dossier (JALON)');
  expect(name).toMatch(/\.jalon$/u);
  expect(file.includes('manifest')).toBe(false);

  await page.goto('/importer');
  await give(page, name, file);
  await page.getByLabel('Mot de passe').fill('le terril de Lens');
  await page.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click();
  await page.getByText(/Ce mot de passe n’ouvre pas cette sauvegarde/u).waitFor();
  await page.getByLabel('Mot de passe').fill('le terril de Loos');
  await page.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click();
  await page.getByRole('button', { name: 'Restaurer dans un nouveau dossier' }).click();
  await page.getByRole('button', { name: 'Ouvrir le dossier restauré' }).click();
  await page.getByRole('heading', { level: 1, name: /^En 2022, 9 des 11/u }).waitFor();
  await page.goto('/dossier');
  await page.getByText('ouvert', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Ouvrir le dossier/u }).count()).toBe(1);
});

jalonTest('a file that is cut, changed or of another kind is refused, and the dossier stays as it was', async ({ page }) => {
  await page.goto('/dossier');
  const { name, file } = await backUp(page);
  await page.goto('/importer');
  await give(page, name, file.subarray(0, Math.floor(file.length * 0.7)));
  expect(await answer(page)).toContain('il est incomplet (copie ou téléchargement interrompu), abîmé, ou réécrit');
  const flipped = Buffer.from(file);
  flipped[1000] = (flipped[1000] ?? 0) ^ 1;
  await give(page, 'autre.zip', flipped);
  await page.getByText('autre.zip n’a pas été restauré').waitFor();
  await give(page, 'photo.png', Buffer.from('\u0089PNG'));
  await page.getByText('Ce fichier n’est pas une sauvegarde de Jalon.', { exact: false }).waitFor();
  await give(page, 'vide.zip', Buffer.alloc(0));
  await page.getByText('Ce fichier est vide.').waitFor();
  await page.goto('/dossier');
  expect(manifestOf((await backUp(page)).file).contentHash).toBe(manifestOf(file).contentHash);
});

jalonTest('a folder chosen once receives every backup, none of which takes the place of another', async ({ page, context }) => {
  // The dialog cannot be driven: the browser's private folder stands for the one that is picked.
  await context.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Sauvegardes', { create: true }) });
  });
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Choisir un dossier de cet appareil' }).click();
  await page.getByText(/Le fichier ira dans le dossier «\sSauvegardes\s»/u).waitFor();
  await page.getByRole('button', { name: 'Sauvegarde du dossier (ZIP)' }).click();
  await page.getByText(/Sauvegarde écrite et relue\s: jalon-mbm-\d{4}-\d{2}-\d{2}\.zip/u).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Sauvegarde du dossier (ZIP)' }).click();
  await page.getByText(/Sauvegarde écrite et relue\s: jalon-mbm-\d{4}-\d{2}-\d{2}-2\.zip/u).waitFor();
});
