import { expect } from 'vitest';
import { jalonTest } from '../jalon-test';

jalonTest('one of two figures is retained, in every tab and in the journal, and the choice can be taken back', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/verifier');
  await page.getByRole('heading', { level: 2, name: '2 faits ont deux chiffres' }).waitFor();
  await other.goto('/verifier');
  await other.getByRole('heading', { level: 2, name: '2 faits ont deux chiffres' }).waitFor();
  await page.getByRole('button', { name: /^Retenir 61/u }).click();
  await page.getByText('Chiffre retenu', { exact: true }).waitFor();
  await other.getByRole('heading', { level: 2, name: '1 fait a deux chiffres' }).waitFor();
  await page.goto('/dossier');
  await page.getByText(/chiffre retenu\s: 61/u).waitFor();
  await other.getByRole('button', { name: /^Revenir/u }).click();
  await other.getByRole('heading', { level: 2, name: '2 faits ont deux chiffres' }).waitFor();
  await page.getByText('Choix d’un chiffre repris').waitFor();
});

jalonTest('nothing to look at is printed', async ({ page }) => {
  await page.goto('/verifier');
  await page.getByRole('heading', { level: 1, name: /À vérifier pour 2022/u }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Les points à vérifier ne s’impriment pas.').waitFor();
  expect(await page.getByText('Raid Bassin Minier').first().isVisible()).toBe(false);
});
