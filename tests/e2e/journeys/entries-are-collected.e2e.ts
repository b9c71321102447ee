import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { sheetsIn, withCells } from './xlsx-cells';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('Collecting entries', () => {
  jalonTest('a workbook is asked for, filled in, dropped, previewed, saved as one change and taken back by one undo', async ({ page }) => {
    await page.goto('/activites?annee=2022');
    await page.getByRole('button', { name: 'Collecte' }).click();
    await page.getByRole('menuitem', { name: 'Demander les saisies' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: /Sans référent/u }).waitFor();
    await expectNoAxeViolations(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Préparer le fichier' }).click()]);
    expect(download.suggestedFilename()).toBe('saisies-2022-sans-referent.xlsx');
    const asked = new Uint8Array(await readFile(await download.path()));

    const sheets = await sheetsIn(asked);
    const activities = sheets.find(({ sheet }) => sheet === 'Activités');
    const free = (activities?.data.findIndex((row, index) => index > 0 && row[0] === null) ?? 0) + 1;
    expect(free).toBeGreaterThan(100);
    const filled = withCells(asked, 2, {
      A2: 'Titre revu par le référent',
      [`A${String(free)}`]: 'Balade des cités',
      [`B${String(free)}`]: '1.3',
      [`C${String(free)}`]: 'Événement',
      [`D${String(free)}`]: 'mi-mai 2022',
      [`G${String(free)}`]: 'une trentaine de participants',
      [`A${String(free + 1)}`]: 'Jour impossible',
      [`B${String(free + 1)}`]: '1.3',
      [`C${String(free + 1)}`]: 'Événement',
      [`D${String(free + 1)}`]: '31/02/2022',
    });

    await page.goto('/importer');
    const drop = async (): Promise<void> => {
      await page.getByLabel('Choisir les fichiers reçus').setInputFiles([
        { name: 'rempli.xlsx', mimeType: XLSX, buffer: Buffer.from(filled) },
        { name: 'photo.xlsx', mimeType: XLSX, buffer: Buffer.from('pas un classeur') },
      ]);
    };
    await drop();
    const preview = page.getByRole('region', { name: 'Ce que ces fichiers apportent' });
    await preview.getByText('1 saisie ajoutée, 1 modifiée, 1 refusée').waitFor();
    await preview.getByText(/photo\.xlsx\s: ce n’est ni un classeur/u).waitFor();
    await preview.getByText(/Ce jour n’existe pas\s: février 2022 a 28 jours/u).waitFor();
    await preview.getByText('Titre revu par le référent').first().waitFor();
    await expectNoAxeViolations(page);
    await preview.getByRole('button', { name: 'Enregistrer 2 saisies' }).click();
    await page.getByText('2 saisies enregistrées.').waitFor();

    await drop();
    await preview.getByText('0 saisie ajoutée, 0 modifiée, 1 refusée').waitFor();
    await preview.getByRole('button', { name: 'Fermer' }).click();

    await page.getByRole('button', { name: /^Annuler les saisies reçues/u }).click();
    await page.getByText('Annulé : les saisies reçues.').waitFor();
    await page.goto('/activites?annee=2022&q=balade+des+cit%C3%A9s');
    await page.getByText('Aucune activité').first().waitFor();
  });

  jalonTest('what was entered on a device is counted, sent in one file, and no longer counted', async ({ page }) => {
    await page.goto('/activites?annee=2022&saisie=nouvelle');
    const form = page.getByRole('form', { name: 'Nouvelle activité' });
    await form.getByLabel('Intitulé', { exact: true }).fill('Réunion de quartier');
    await form.getByLabel('Objectif', { exact: true }).fill('1.4');
    await form.getByLabel('Nature', { exact: true }).selectOption('Événement');
    await form.getByLabel('Date', { exact: true }).fill('21/05/2022');
    await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Enregistrée : Réunion de quartier').waitFor();
    await page.getByText('1 saisie non transmise').waitFor();

    await page.goto('/activites?annee=2022&collecte=envoyer');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger le fichier' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.jalon-saisies\.json$/u);
    const sent = JSON.parse(await readFile(await download.path(), 'utf8')) as { readonly format: string; readonly records: readonly { readonly table: string }[] };
    expect(sent.format).toBe('jalon-saisies');
    expect(sent.records.map(({ table }) => table)).toEqual(['activities']);
    await page.getByText(/Ces saisies sont comptées comme transmises/u).waitFor();
    await page.getByRole('button', { name: 'Fermer' }).click();
    await expect.poll(() => page.getByText('1 saisie non transmise').count()).toBe(0);
  });
});
