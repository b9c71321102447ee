import { describe, expect } from 'vitest';

import { jalonTest } from '../jalon-test';

const workerIsReady = async (): Promise<void> => {
  await navigator.serviceWorker.ready;
};

describe('without a network, after the first visit', () => {
  jalonTest.override({ serviceWorkers: 'allow' });

  jalonTest('a page never opened before still opens', async ({ page, context }) => {
    await page.goto('/');
    await page.evaluate(workerIsReady);
    await context.setOffline(true);
    await page.goto('/objectifs/1.3');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/objectifs/1.3');
  });

  jalonTest('an activity is added, and found by the search', async ({ page, context }) => {
    await page.goto('/');
    await page.evaluate(workerIsReady);
    await context.setOffline(true);
    await page.goto('/activites?annee=2022&saisie=nouvelle');
    const form = page.getByRole('form', { name: 'Nouvelle activité' });
    await form.getByLabel('Intitulé', { exact: true }).fill('Carnet des fosses');
    await form.getByLabel('Objectif', { exact: true }).fill('1.3');
    await form.getByLabel('Nature', { exact: true }).selectOption('Publication');
    await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Enregistrée : Carnet des fosses').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Rechercher' }).getByRole('combobox').fill('carnet fosse');
    await page.getByRole('option', { name: /Carnet des fosses/u }).waitFor();
  });
});
