import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { dossierOfSize } from '#tests/bench/dossier-of-size';
import { expectNoAxeViolations } from '#tests/e2e/axe';
import { jalonTest } from '#tests/e2e/jalon-test';
import { DIST } from '../../../scripts/build.mjs';

/** As many activities as make 500 a year over three years. */
const SIZE = 1500;

const list = (page: Page) => page.getByRole('grid', { name: 'Liens proposés' });

/** How many links a tab says that it holds. */
const countOf = async (page: Page, tab: 'À décider' | 'Validés' | 'Refusés'): Promise<number> =>
  Number((await page.getByRole('navigation', { name: 'Liens à montrer' }).getByRole('link', { name: tab }).innerText()).replaceAll(/\D/gu, ''));

const settled = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await list(page).getByRole('row').first().waitFor();
  await page.getByRole('progressbar', { name: 'Recherche des liens' }).waitFor({ state: 'detached' });
};

/** The longest that the page kept everyone waiting, between two turns of its own. */
const watchTurns = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    Object.assign(window, { turns: watch });
    const turn = (): void => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      setTimeout(turn, 10);
    };
    turn();
  });

describe('the links that are proposed', () => {
  jalonTest('are confirmed and refused by keyboard, taken back, and a refusal is remembered', async ({ page }) => {
    await settled(page, '/rapprochements?objectif=1.3&genre=continues');
    const [proposed, confirmed] = [await countOf(page, 'À décider'), await countOf(page, 'Validés')];
    expect(confirmed).toBe(0);
    await list(page).getByRole('row').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 lien validé.').waitFor();
    await expect.poll(() => countOf(page, 'Validés')).toBe(1);
    // The focus is on the next link: nothing is lost on the way.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await page.getByText(/1 lien refusé/u).waitFor();
    await expect.poll(() => countOf(page, 'Refusés')).toBe(1);
    await page.keyboard.press('Control+z');
    await page.getByText(/^Annulé/u).first().waitFor();
    await expect.poll(() => countOf(page, 'Refusés')).toBe(0);
    await list(page).getByRole('row').first().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => countOf(page, 'Refusés')).toBe(1);
    const left = await countOf(page, 'À décider');
    expect(left).toBeLessThan(proposed);
    await page.reload();
    await list(page).getByRole('row').first().waitFor();
    await page.getByRole('progressbar', { name: 'Recherche des liens' }).waitFor({ state: 'detached' });
    await expect.poll(() => countOf(page, 'À décider')).toBe(left);
    await expectNoAxeViolations(page);
  });

  jalonTest('are confirmed together under an objective, and its page says what answers each commitment', async ({ page }) => {
    await page.goto('/objectifs/1.3?annee=2022');
    const card = page.getByRole('region', { name: 'Ce que la convention prévoit' });
    await card.getByText('non enregistré en 2022').filter({ visible: true }).first().waitFor();
    await card.getByRole('button', { name: /^Valider les \d+$/u }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: /^Valider les \d+$/u }).click();
    await page.getByText(/Au moins une activité répond à \d+ d’entre eux/u).waitFor();
    await card.getByRole('button', { name: /^Les activités qui répondent à .*10.* anniversaire/u }).click();
    await card.getByRole('button', { name: /^Retirer le lien avec/u }).first().waitFor();
    await expectNoAxeViolations(page);
  });

  jalonTest('of 500 activities against 229 actions are looked for beside the page, which says how far it is and answers meanwhile', { timeout: 120_000 }, async ({ page, context }) => {
    context.setDefaultTimeout(60_000);
    for (const [path, { type, body }] of dossierOfSize(DIST, SIZE)) await context.route(`${inject('jalonUrl')}${path}`, (route) => route.fulfill({ contentType: type, body }));
    await page.goto('/verifier?annee=2022');
    await page.getByRole('link', { name: 'Rapprochements à décider' }).waitFor();
    await watchTurns(page);
    await page.getByRole('link', { name: 'Rapprochements à décider' }).click();
    await page.getByText(/^Recherche des liens possibles/u).waitFor();
    await page.getByRole('link', { name: 'Validés' }).click();
    await page.getByRole('grid', { name: 'Liens validés' }).waitFor();
    await page.getByRole('link', { name: 'À décider' }).click();
    await list(page).getByRole('row').nth(20).waitFor();
    await page.getByRole('progressbar', { name: 'Recherche des liens' }).waitFor({ state: 'detached' });
    const longest = await page.evaluate(() => (window as unknown as { readonly turns: { readonly longest: number } }).turns.longest);
    // Said, and judged largely: how long a turn takes is the machine's affair as much as the code's.
    process.stdout.write(`Looking for the links of a large year held the page up for ${longest.toFixed(0)} ms at the longest.\n`);
    expect(longest).toBeLessThan(2000);
  });
});

describe('a link by hand', () => {
  jalonTest('is made from an activity and cut from the action that it leads to', async ({ page }) => {
    await page.goto('/activites?q=malédiction');
    await page.getByRole('main').getByRole('link', { name: /Malédiction sur le Bassin/u }).first().click();
    await page.getByRole('region', { name: 'Liens' }).getByRole('button', { name: 'Ajouter un lien' }).click();
    const dialog = page.getByRole('dialog', { name: /^Ajouter un lien à/u });
    await dialog.getByRole('radio', { name: 'Elle se poursuit par une action du programme 2023' }).check();
    await dialog.getByRole('combobox', { name: 'Action' }).fill('malédiction');
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: 'Ajouter le lien' }).click();
    await page.getByRole('region', { name: 'Liens' }).getByText('Se poursuit au programme 2023').waitFor();
    await page.goto('/programme?annee=2023&objectif=1.3&mode=edition');
    await page.getByRole('button', { name: /malédiction sur le Bassin/iu }).last().click();
    await page.getByRole('menuitem', { name: 'Liens' }).click();
    const links = page.getByRole('dialog', { name: /^Liens de/u });
    await links.getByRole('button', { name: /^Retirer le lien avec/u }).click();
    await links.getByText('Aucune activité n’est liée à cette action.').waitFor();
  });
});
