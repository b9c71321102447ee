import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';

const workerIsReady = async (): Promise<void> => {
  await navigator.serviceWorker.ready;
};

const form = (page: Page) => page.getByRole('form', { name: 'Nouvelle activité' });

const openWhole = async (page: Page): Promise<void> => {
  await page.goto('/activites?annee=2022&saisie=nouvelle');
  await form(page).getByRole('button', { name: 'Plus de champs' }).click();
};

/** Types the start of the name and takes the commune that is offered. */
const chooseLewarde = async (page: Page): Promise<void> => {
  const field = form(page).getByRole('combobox', { name: 'Lieux' });
  await field.click();
  await field.pressSequentially('Lewar');
  const offered = page.getByRole('option', { name: 'Lewarde', exact: true });
  await offered.waitFor();
  await offered.click();
  await form(page).getByRole('list', { name: 'Lieux' }).getByText('CA Coeur d\'Ostrevent').waitFor();
};

jalonTest('a commune is completed with its EPCI, its département is ticked, and an unknown name is marked', async ({ page }) => {
  await openWhole(page);
  await chooseLewarde(page);
  await expect.poll(() => form(page).getByRole('checkbox', { name: 'Nord', exact: true }).isChecked()).toBe(true);
  await form(page).getByRole('combobox', { name: 'Lieux' }).fill('Trifouillis-les-Oies');
  await form(page).getByRole('button', { name: /^Ajouter.*Lieux$/u }).click();
  await form(page).getByText('commune inconnue').waitFor();
  await expectNoAxeViolations(page);
});

describe('without a network, after the first visit', () => {
  jalonTest.override({ serviceWorkers: 'allow' });

  jalonTest('a commune is completed too, and is on the activity once saved', async ({ page, context }) => {
    await page.goto('/');
    await page.evaluate(workerIsReady);
    await context.setOffline(true);
    await openWhole(page);
    await form(page).getByLabel('Intitulé', { exact: true }).fill('Veillée de Lewarde');
    await form(page).getByLabel('Objectif', { exact: true }).fill('1.3');
    await form(page).getByLabel('Nature', { exact: true }).selectOption('Événement');
    await chooseLewarde(page);
    await form(page).getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Enregistrée : Veillée de Lewarde').waitFor();
  });
});
