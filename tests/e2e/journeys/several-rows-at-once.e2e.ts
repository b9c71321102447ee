import { expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';

const LIST = '/activites?annee=2022';

jalonTest('three rows are postponed at once, with their reason, and one undo takes all back', async ({ page }) => {
  await page.goto(LIST);
  const boxes = page.locator('tbody').getByRole('checkbox');
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'Activités sélectionnées' });
  await bar.getByText('3 activités sélectionnées').waitFor();
  await bar.getByRole('button', { name: 'Avancement' }).click();
  await page.getByLabel('Nouvel avancement').selectOption({ label: 'Reportée' });
  await page.getByText('Rien ne change, 3 ne peuvent pas.').waitFor();
  await page.getByLabel('Raison', { exact: true }).fill('Travaux reportés par la commune');
  await page.getByText('3 changent.').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Changer 3 activités' }).click();
  await bar.getByText('Avancement changé : 3 activités.').waitFor();
  await expect.poll(() => page.getByText('Travaux reportés par la commune').count()).toBe(3);
  await page.keyboard.press('Control+z');
  await page.getByText('Annulé : l’avancement de plusieurs activités.').waitFor();
  await page.getByText('Travaux reportés par la commune').first().waitFor({ state: 'detached' });
});

jalonTest('a copy is found as a possible double, told apart once, and never asked about again', async ({ page }) => {
  await page.goto(LIST);
  await page.locator('tbody').getByRole('checkbox').nth(4).click();
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  await page.getByRole('button', { name: 'Ajouter 1 copie' }).click();
  await page.getByText('Copies ajoutées : 1.').waitFor();
  await page.getByRole('button', { name: 'Outils' }).click();
  await page.getByRole('menuitem', { name: 'Doublons possibles' }).click();
  await page.getByText('1 paire d’activités se ressemble').waitFor();
  await page.getByRole('button', { name: /^Comparer/u }).click();
  await page.getByRole('table', { name: 'Ce qui diffère' }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Ce sont deux activités' }).click();
  await page.getByText('Aucune activité de l’année ne ressemble à une autre').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Outils' }).click();
  await page.getByRole('menuitem', { name: 'Doublons possibles' }).click();
  await page.getByText('Aucune activité de l’année ne ressemble à une autre').waitFor();
});

jalonTest('a word is replaced in the titles, but where it is left, and one undo brings it back', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('button', { name: 'Outils' }).click();
  await page.getByRole('menuitem', { name: 'Rechercher et remplacer' }).click();
  await page.getByLabel('Rechercher', { exact: true }).fill('chevalement d\'anhiers');
  await page.getByLabel('Remplacer par').fill('Chevalet d’Anhiers');
  await page.getByText('1 texte changerait.').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Remplacer dans 1 texte' }).click();
  await page.getByRole('link', { name: 'Chevalet d’Anhiers' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: /^Chevalement d.Anhiers/u }).waitFor();
});

jalonTest('the spellings of a partner become one, everywhere', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('button', { name: 'Outils' }).click();
  await page.getByRole('menuitem', { name: 'Réunir les écritures d’une colonne' }).click();
  const group = page.getByRole('group', { name: 'Écritures proches de : Maisons & Cités' });
  for (const name of [/^Maison & Cités/u, /^Maisons et Cités/u]) await group.getByRole('checkbox', { name }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Réunir 1 nom' }).click();
  await group.waitFor({ state: 'detached' });
});
