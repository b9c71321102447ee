import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';

const FILE = [
  'Réf.;Intitulé de l\'activité;Obj.;Type;Date(s);Public accueilli;Public accueilli;Couleur',
  'T1;Forum des cités jardins;1.1;Événement;21/05/2022;150;160;bleu',
  'T2;Balade contée des terrils;1.3;événements;mi-mai 2022;une trentaine;;vert',
  'T3;Jour impossible;1.3;Événement;31/02/2022;10;;',
  'Total;;;;;180;;',
  '',
].join('\n');

const preview = (page: Page) => page.getByRole('region', { name: 'Ce que ce tableau apporte' });

const drop = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Choisir un tableau').setInputFiles({ name: 'suivi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
};

describe('A spreadsheet comes in', () => {
  jalonTest('a file is dropped, its columns chosen, what it brings shown, saved as one change and taken back by one undo', async ({ page }) => {
    await page.goto('/importer');
    await drop(page, FILE);
    await page.getByText(/Deux colonnes rempliraient/u).waitFor();
    await page.getByText(/Ligne 5, «\sTotal\s»\s: un total/u).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Comparer avec le dossier' }).isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: /la colonne «\sPublic accueilli/u }).last().selectOption('Ne pas lire');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();

    await preview(page).getByText('2 activités ajoutées, 1 ligne refusée, 0 sans changement').waitFor();
    await preview(page).getByText(/Ce jour n’existe pas\s: février 2022 a 28 jours/u).waitFor();
    await preview(page).getByText('Forum des cités jardins').first().waitFor();
    await expectNoAxeViolations(page);
    await preview(page).getByRole('button', { name: 'Enregistrer 2 activités' }).click();
    await page.getByText(/^2 activités ajoutées\. Une seule annulation/u).waitFor();

    await drop(page, FILE.replace('150;160', '170;160'));
    // The column that is not read is remembered, so nothing is left to choose.
    await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();
    await preview(page).getByText('1 activité modifiée, 1 ligne refusée, 1 sans changement').waitFor();
    await preview(page).getByRole('button', { name: 'Ne rien importer' }).click();

    await drop(page, FILE);
    await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();
    await preview(page).getByText('1 ligne refusée, 2 sans changement').waitFor();
    await preview(page).getByRole('button', { name: 'Fermer' }).click();

    await page.getByRole('button', { name: /^Annuler le tableau importé/u }).click();
    await page.getByText('Annulé : le tableau importé.').waitFor();
    await page.goto('/activites?annee=2022&q=balade+cont%C3%A9e');
    await page.getByText('Aucune activité').first().waitFor();
  });

  jalonTest('cells are pasted, a file that is no table is refused in a sentence, and nothing is written when one stops', async ({ page }) => {
    await page.goto('/importer');
    await drop(page, '');
    await page.getByText(/Ce tableau est vide/u).waitFor();
    await page.getByLabel('Choisir un tableau').setInputFiles({ name: 'ancien.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) });
    await page.getByText(/enregistrez-le au format \.xlsx/u).waitFor();
    await page.getByLabel(/collez ici des cellules/u).fill('Titre\tParticipants\n"Forum\nde printemps"\t150\nBalade\t80\n');
    await page.getByText('2 lignes lues.').waitFor();
    await page.getByLabel('Objectif, quand la ligne n’en dit pas').selectOption({ index: 1 });
    await page.getByLabel('Nature, quand la ligne n’en dit pas').selectOption('Événement');
    await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();
    await preview(page).getByText('2 activités ajoutées, 0 sans changement').waitFor();
    await preview(page).getByText('Forum de printemps').first().waitFor();
    await preview(page).getByRole('button', { name: 'Ne rien importer' }).click();
    await page.getByLabel('Choisir un tableau').waitFor({ state: 'attached' });

    // Given at the wrong place, it is read at its own.
    await page.getByLabel('Choisir les fichiers reçus').setInputFiles({ name: 'suivi.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.getByText(/^suivi\.csv est lu à sa place/u).waitFor();
    await page.getByText('3 lignes lues.').waitFor();
  });
});
