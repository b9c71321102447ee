import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';

const list = (page: Page) => page.getByRole('grid', { name: 'Activités' });

/** The cell of an activity, by its place in the row. */
const cell = (page: Page, title: string, place: number) => list(page).locator('tr', { hasText: title }).locator(`[data-column="${String(place)}"]`);

const STATUS = 2;
const DATE = 3;
const TITLE = 'Comité d’Itinéraires du Bassin minier';

jalonTest('what is put off is filtered, corrected by the keyboard alone, seen to stay, taken back, and the view is kept under a name', async ({ page }) => {
  await page.goto('/activites?annee=2022');
  await list(page).waitFor();
  await page.getByRole('checkbox', { name: 'Reportée', exact: true }).check();
  await page.getByText(/^5 activités sur 149$/u).waitFor();
  const first = list(page).locator('tr[data-index] th a').first();
  const title = (await first.textContent()) ?? TITLE;

  // From the title to its progress by the arrows; the reason that is there already is not asked for again.
  await first.locator('xpath=ancestor::th').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Avancement de/u });
  await dialog.waitFor();
  await expectNoAxeViolations(page);
  await dialog.getByRole('combobox').selectOption({ label: 'Réalisée' });
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });

  const row = list(page).locator('tr', { hasText: title });
  await row.getByText('Réalisée', { exact: true }).waitFor();
  await row.getByText('Ne répond plus aux filtres').waitFor();
  await expect.poll(() => cell(page, title, STATUS).evaluate((focused) => focused === document.activeElement)).toBe(true);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Date' }).fill('mi-mai');
  await page.getByText(/Compris\s: mai 2022/u).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => cell(page, title, DATE).evaluate((focused) => focused === document.activeElement)).toBe(true);

  await page.keyboard.press('Control+z');
  await row.getByText('Reportée', { exact: true }).waitFor();
  await expect.poll(() => row.getByText('Ne répond plus aux filtres').count()).toBe(0);

  await page.getByRole('button', { name: 'Mois', exact: true }).click();
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByRole('menuitem', { name: 'Enregistrer cette vue…' }).click();
  await page.getByRole('textbox', { name: 'Nom de la vue' }).fill('Reportées par mois');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.goto('/activites?annee=2022');
  await list(page).waitFor();
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByRole('menuitem', { name: 'Reportées par mois' }).click();
  await page.getByText(/^5 activités sur 149$/u).waitFor();
  expect(page.url()).toContain('avancement=postponed');
  expect(page.url()).toContain('grouper=mois');
  await expectNoAxeViolations(page);
});
