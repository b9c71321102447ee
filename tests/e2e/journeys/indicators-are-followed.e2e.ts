import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';
import { serveSecondDossier } from '../serve-second-dossier';

const openObjective = async (page: Page, address: string): Promise<void> => {
  await serveSecondDossier(page);
  await page.goto(address);
  await page.getByRole('heading', { name: 'Attendu / obtenu' }).waitFor({ timeout: 20_000 });
};

const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

const addByHand = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ajouter un indicateur' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nouvel indicateur' });
  await dialog.getByLabel('Nom de l’indicateur').fill('Berges relevées');
  await dialog.getByLabel('Unité').fill('km');
  await dialog.getByLabel('une valeur saisie chaque année').check();
  await dialog.getByLabel('Réalisé 2025').fill('30');
  await dialog.getByLabel('Valeur initiale', { exact: true }).fill('20');
  await dialog.getByLabel('Cible 2025').fill('20');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'detached' });
};

jalonTest('an indicator is set, its rate is worked out in sight, and a revised target keeps the one before', { timeout: 120_000 }, async ({ page }) => {
  await openObjective(page, '/objectifs/A.1?annee=2025');
  await page.getByText('Aucun indicateur n’est fixé pour cet objectif.').waitFor();
  await addByHand(page);

  // A target that equals the baseline is no division by zero.
  await row(page, /Berges relevées/u).getByText('non calculable').waitFor();
  await row(page, /Berges relevées/u).getByText('la cible est égale à la valeur initiale').waitFor();

  await page.getByRole('button', { name: 'Modifier l’indicateur « Berges relevées »' }).click();
  const dialog = page.getByRole('dialog', { name: 'Modifier l’indicateur « Berges relevées »' });
  await dialog.getByLabel('Cible 2025').fill('60');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('À renseigner.').waitFor();
  await dialog.getByLabel('Raison de la révision').fill('Un affluent de plus');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'detached' });

  await row(page, /Berges relevées/u).getByRole('button', { name: '25 %' }).click();
  await page.getByText('(30 − 20) ÷ (60 − 20) = 25 %').waitFor();
  await page.keyboard.press('Escape');
  await row(page, /Berges relevées/u).getByRole('button', { name: 'révisée' }).click();
  await page.getByText(/^20 jusqu’au .*\s:\sUn affluent de plus$/u).waitFor();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await row(page, /Berges relevées/u).getByText('non calculable').waitFor();
});

jalonTest('an indicator measured by a figure of the record says what makes it, and nothing known is no zero', { timeout: 120_000 }, async ({ page }) => {
  await openObjective(page, '/objectifs/B.1?annee=2025');
  await page.getByRole('button', { name: 'Ajouter un indicateur' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nouvel indicateur' });
  await dialog.getByLabel('Nom de l’indicateur').fill('Public accueilli');
  await dialog.getByLabel('Unité').fill('personnes');
  await dialog.getByLabel('Valeur initiale', { exact: true }).fill('0');
  await dialog.getByLabel('Cible 2025').fill('100');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await row(page, /Public accueilli/u).getByRole('button', { name: /comptage/u }).waitFor();
  await expect.poll(() => row(page, /Public accueilli/u).innerText()).toMatch(/100/u);

  await page.goto('/objectifs/B.1?annee=2026');
  await row(page, /Public accueilli/u).getByText('pas de cible pour cette année').waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|Infinity/u);
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('an indicator is set and read without scrolling sideways', { timeout: 60_000 }, async ({ page }) => {
    await openObjective(page, '/objectifs/A.1?annee=2025');
    await addByHand(page);
    await row(page, /Berges relevées/u).getByText('non calculable').waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);
  });
});
