import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';

const HEADING = 'Accompagner les communes';

const createProgramme = async (page: Page): Promise<void> => {
  await page.goto('/programme?annee=2022');
  await page.getByRole('heading', { level: 1, name: 'Aucun programme 2022 n’est enregistré' }).waitFor();
  await page.getByRole('button', { name: 'Créer le programme 2022' }).click();
  await page.getByRole('heading', { level: 1, name: 'Programme 2022 : aucune action n’y est programmée.' }).waitFor();
  // Asked once, after the first change: who keeps the record on this device.
  await page.getByRole('button', { name: 'Ne pas demander' }).click();
};

const newAction = (page: Page): Locator => page.getByRole('dialog', { name: 'Nouvelle action programmée' });

/** Three actions, one after the other, without leaving the form: a heading, and two under it. */
const writeActions = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ajouter une action', exact: true }).click();
  const form = newAction(page);
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form.getByText('Écrivez un intitulé.').waitFor();
  await form.getByLabel('Intitulé').fill(HEADING);
  await form.getByLabel('Objectif').selectOption({ label: (await form.getByLabel('Objectif').locator('option', { hasText: /^1\.1 / }).innerText()).trim() });
  await form.getByLabel('Numéro').fill('1');
  await form.getByLabel('Nature').selectOption({ label: 'Assistance' });
  await form.getByRole('button', { name: 'Enregistrer et suivante' }).click();
  await page.getByText(`« ${HEADING} » est ajoutée.`).waitFor();

  await form.getByLabel('Intitulé').fill('Rendre un avis sur les plans');
  await form.getByLabel('Titre').selectOption({ label: `1 ${HEADING}` });
  await form.getByText(/devient un titre\s: elle n’est plus comptée/u).waitFor();
  await form.getByLabel('Numéro').fill('1');
  await form.getByText(/Le numéro 1 est déjà celui de «\sAccompagner les communes\s»/u).waitFor();
  await form.getByLabel('Numéro').fill('1 a');
  await form.getByLabel('Nature').selectOption({ label: 'Assistance' });
  await form.getByLabel('Échéance').fill('juin');
  await form.getByText('Compris : juin 2022. Année complétée.').waitFor();
  await form.getByRole('button', { name: 'Ajouter une cible' }).click();
  await form.getByRole('textbox', { name: 'Cible 1' }).fill('3 à 4 réunions');
  await form.getByText('Compris : 3 à 4 réunions (Réunions).').waitFor();
  await form.getByRole('button', { name: 'Enregistrer et suivante' }).click();
  await page.getByText('« Rendre un avis sur les plans » est ajoutée.').waitFor();

  await form.getByLabel('Intitulé').fill('Réunir les communes');
  await form.getByLabel('Nature').selectOption({ label: 'Événement' });
  await form.getByLabel('Échéance').fill('mars 2031');
  await form.getByText(/Échéance hors de la convention \(2021-2023\)\./u).waitFor();
  await form.getByLabel('Échéance').fill('T3');
  await form.getByLabel('Sous réserve').check();
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: /^Programme 2022\s: 2 actions/u }).waitFor();
};

const row = (page: Page, title: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Monter « ${title} »` }) }).last();

const orderOf = async (page: Page): Promise<readonly string[]> => {
  const names = await page.getByRole('checkbox', { name: /^Choisir «/u }).evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replaceAll(/^Choisir «\s|\s»$/gu, ''));
};

const reorder = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Modifier le programme' }).click();
  await page.getByRole('button', { name: 'Modifier « Réunir les communes »' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText('« Réunir les communes » est au rang 1 sur 2 sous « Accompagner les communes ».').waitFor();
  await expect.poll(() => orderOf(page)).toEqual([HEADING, 'Réunir les communes', 'Rendre un avis sur les plans']);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.includes('Réunir les communes'));
};

/** A postponed action says why, and until when. */
const recordProgress = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Noter l’avancement de « Rendre un avis sur les plans »' }).click();
  const form = page.getByRole('group', { name: 'Avancement de « Rendre un avis sur les plans »' });
  await form.getByLabel('Avancement').selectOption({ label: 'Reportée' });
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText('Donnez la raison').waitFor();
  await form.getByLabel('Raison').fill('Les plans ne sont pas arrêtés');
  await form.getByLabel('Nouvelle échéance').fill('février 2023');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.waitFor({ state: 'detached' });
  await row(page, 'Rendre un avis sur les plans').getByText('Reportée').waitFor();
  await page.goto('/programme?annee=2022&mode=edition&au=2022-12-31');
  await page.getByText('Raison : Les plans ne sont pas arrêtés').waitFor();
  await page.getByText('nouvelle échéance : févr. 2023').waitFor();
};

/** What a committee examined is kept as it stood. */
const recordStage = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Enregistrer une étape' }).click();
  const form = page.getByRole('dialog', { name: 'Enregistrer une étape du programme' });
  await form.getByText('Les 2 actions seront gardées telles qu’elles sont maintenant.').waitFor();
  await form.getByLabel('Étape').selectOption({ label: 'Adapté' });
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText('Dites quelle instance a examiné cette adaptation.').waitFor();
  await form.getByLabel('Étape').selectOption({ label: 'Examiné en comité' });
  await form.getByLabel('Date').fill('2022-01-20');
  await form.getByLabel('Instance').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.waitFor({ state: 'detached' });
  const card = page.getByRole('region', { name: 'Versions du programme 2022' });
  await card.getByText(/^Examiné en comité le 20 janvier 2022, /u).first().waitFor();
  await card.getByText('2 actions au programme').waitFor();
  await card.getByText('Ces deux versions promettent la même chose.').waitFor();
};

const change = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Modifier « Rendre un avis sur les plans »' }).click();
  const edit = page.getByRole('dialog', { name: 'Modifier l’action programmée' });
  await edit.getByLabel('Échéance').fill('septembre 2022');
  await edit.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await edit.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Autres actes sur « Réunir les communes »' }).click();
  await page.getByRole('menuitem', { name: 'Dupliquer' }).click();
  await page.getByText('« Réunir les communes » est dupliquée.').waitFor();
  await page.getByRole('checkbox', { name: 'Choisir « Réunir les communes »' }).check();
  await page.getByRole('region', { name: 'Actions choisies' }).getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alertdialog', { name: 'Supprimer « Réunir les communes » ?' }).getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('1 action supprimée.').waitFor();
};

describe('the programme of a year, written', () => {
  jalonTest('is created, filled, put in order and followed; a stage keeps it, the difference is read, and one undo takes the last change back', { timeout: 120_000 }, async ({ page }) => {
    await createProgramme(page);
    await writeActions(page);
    await reorder(page);
    await recordProgress(page);
    await expectNoAxeViolations(page);
    await recordStage(page);
    await change(page);

    const compare = page.getByRole('region', { name: 'Comparer deux versions' });
    await compare.getByText(/1 ajoutée, 1 retirée, 1 modifiée\s; 1 ligne inchangée\./u).waitFor();
    await compare.getByText('Réunir les communes (copie)').waitFor();
    await expect.poll(() => compare.getByRole('term').allInnerTexts()).toEqual(['Échéance', 'Échéance']);
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: /^Annuler la suppression d’une action programmée/u }).click();
    await page.getByText('Annulé : la suppression d’une action programmée.').waitFor();
    await compare.getByText(/1 ajoutée, 1 modifiée\s; 2 lignes inchangées\./u).waitFor();
    await expect.poll(() => orderOf(page)).toEqual([HEADING, 'Réunir les communes', 'Réunir les communes (copie)', 'Rendre un avis sur les plans']);
  });

  jalonTest('a table of actions is brought in from the programme, in its year', { timeout: 90_000 }, async ({ page }) => {
    await createProgramme(page);
    await page.getByRole('link', { name: 'Modifier le programme' }).click();
    await page.getByRole('link', { name: 'Coller ou importer un tableau' }).click();
    await page.getByLabel('Ou collez ici des cellules').fill('Intitulé\tObjectif\tNature\tÉchéance\nPublier le guide\t1.2\tPublication\tmars');
    await page.getByRole('button', { name: 'Comparer avec le dossier' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: /^Année, quand/u }).inputValue()).toBe('2022');
    await page.getByRole('button', { name: 'Enregistrer 1 action prévue' }).click();
    await page.getByRole('link', { name: 'Voir le programme' }).click();
    await page.getByRole('heading', { level: 1, name: /^Programme 2022\s: 1 action/u }).waitFor();
    await page.getByRole('button', { name: 'Noter l’avancement de « Publier le guide »' }).waitFor();
  });
});
