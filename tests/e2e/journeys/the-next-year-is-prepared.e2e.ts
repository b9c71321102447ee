import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';
import { serveSecondDossier } from '../serve-second-dossier';

const main = (page: Page) => page.getByRole('main');

const openPreparation = async (page: Page) => {
  await page.getByRole('button', { name: 'Préparer le programme 2026' }).click();
  const dialog = page.getByRole('dialog', { name: 'Préparer le programme 2026' });
  await dialog.getByRole('heading', { name: 'En cours (2)' }).waitFor();
  return dialog;
};

const openSecond = async (page: Page, address: string): Promise<void> => {
  await serveSecondDossier(page);
  await page.goto(address);
  await main(page).getByText('Atlas des berges').first().waitFor({ state: 'attached', timeout: 20_000 });
};

jalonTest('what a year left unfinished is chosen, renamed and written as a draft, and one undo takes it back', { timeout: 120_000 }, async ({ page }) => {
  await openSecond(page, '/programme?annee=2025');
  const dialog = await openPreparation(page);
  await expectNoAxeViolations(page);

  // What the draft of 2026 holds already is not proposed again, and what nobody recorded waits to be ticked.
  await dialog.getByText('3 autres ont déjà leur suite dans le programme 2026').waitFor();
  await expect.poll(() => dialog.getByText('Récits d’habitants').count()).toBe(0);
  await dialog.getByRole('heading', { name: 'Avancement non renseigné (2)' }).click();
  await expect.poll(() => dialog.getByRole('checkbox', { name: 'Reprendre « Atlas des berges »' }).isChecked()).toBe(false);
  await dialog.getByRole('checkbox', { name: 'Reprendre « Atlas des berges »' }).check();

  // The report tells of the same visits: they are not taken over twice.
  await expect.poll(() => dialog.getByRole('checkbox', { name: 'Reprendre « Visites de moulins »' }).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([true, false]);
  await dialog.getByText('semble être l’action « Visites de moulins »').waitFor();

  await dialog.getByLabel('Intitulé, repris de « Visites de moulins »').fill('');
  await dialog.getByRole('button', { name: 'Écrire 3 actions au programme 2026' }).click();
  await dialog.getByText('1 ligne cochée est à compléter').waitFor();
  await dialog.getByLabel('Intitulé, repris de « Visites de moulins »').fill('Visites guidées de moulins');
  await dialog.getByLabel('Objectif de « Atlas des berges »').selectOption({ label: 'A.2 Inventaire des moulins' });
  await dialog.getByRole('button', { name: 'Écrire 3 actions au programme 2026' }).click();

  await page.waitForURL(/\/programme\?annee=2026/u);
  await page.getByRole('heading', { level: 1, name: /^Programme 2026 : 8 actions/u }).waitFor();
  await main(page).getByText('Visites guidées de moulins').first().waitFor();

  // Prepared again, nothing of it comes twice.
  await page.goto('/programme?annee=2025');
  await page.getByRole('button', { name: 'Préparer le programme 2026' }).click();
  await page.getByRole('dialog').getByText('6 autres ont déjà leur suite').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();

  await page.keyboard.press('Control+z');
  await page.getByText(/Annulé\s: la préparation d’un programme/u).waitFor();
  await page.goto('/programme?annee=2026');
  await page.getByRole('heading', { level: 1, name: /^Programme 2026 : 5 actions/u }).waitFor();
});

jalonTest('beyond the end of the convention, an amendment or the next convention is asked for', { timeout: 60_000 }, async ({ page }) => {
  await serveSecondDossier(page);
  await page.goto('/programme?annee=2026');
  await page.getByRole('button', { name: 'Préparer le programme 2027' }).click();
  const dialog = page.getByRole('dialog', { name: 'Préparer le programme 2027' });
  await dialog.getByText(/La convention finit le 31 décembre 2026/u).waitFor();
  await dialog.getByRole('link', { name: 'Ouvrir l’un ou l’autre dans Dossier' }).click();
  await page.waitForURL(/\/dossier/u);
});

jalonTest('the next convention takes over the lines that are ticked and the unfinished work, and the one before stays whole', { timeout: 120_000 }, async ({ page }) => {
  await serveSecondDossier(page);
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Ouvrir la convention suivante' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ouvrir la convention suivante' });
  await expect.poll(() => dialog.getByLabel('Titre de la convention suivante').inputValue()).toBe('Convention pluriannuelle 2027-2029');
  await dialog.getByRole('checkbox', { name: /^C\.1/u }).uncheck();
  await dialog.getByText('Rien de 2026 n’est enregistré comme inachevé').waitFor();
  await expectNoAxeViolations(page);
  await dialog.getByLabel('Première année').fill('2026');
  await dialog.getByRole('button', { name: 'Ouvrir cette convention' }).click();
  await dialog.getByText('Ces années sont déjà celles de la convention d’avant.').waitFor();
  await dialog.getByLabel('Première année').fill('2027');
  await dialog.getByRole('button', { name: 'Ouvrir cette convention' }).click();
  await page.waitForURL(/\/programme\?annee=2027/u);

  await page.goto('/objectifs?annee=2027');
  await main(page).getByText('Raconter la vallée').first().waitFor({ timeout: 20_000 });
  await expect.poll(() => main(page).getByText('Vallées voisines').count()).toBe(0);
  await page.goto('/objectifs?annee=2026');
  await main(page).getByText('Vallées voisines').first().waitFor({ timeout: 20_000 });

  // What the last year of the convention before left unfilled is taken over line by line, under the objectives that go on.
  await page.goto('/programme?annee=2026');
  await page.getByRole('button', { name: 'Préparer le programme 2027' }).click();
  const preparation = page.getByRole('dialog', { name: 'Préparer le programme 2027' });
  await preparation.getByRole('heading', { name: 'Avancement non renseigné (5)' }).click();
  await preparation.getByRole('checkbox', { name: 'Reprendre « Fête de la rivière »' }).check();
  await preparation.getByRole('button', { name: 'Écrire 1 action au programme 2027' }).click();
  await page.waitForURL(/\/programme\?annee=2027/u);
  await page.getByRole('heading', { level: 1, name: /^Programme 2027\s: 1 action/u }).waitFor();
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('the lines to take over are read and renamed without scrolling sideways', { timeout: 60_000 }, async ({ page }) => {
    await openSecond(page, '/programme?annee=2025');
    await openPreparation(page);
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);
  });
});
