import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest, readingTest } from '../jalon-test';
import { sidewaysScroll } from '../pages/sideways-scroll';


const openSearch = async (page: Page) => {
  await page.getByRole('button', { name: 'Rechercher' }).waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Rechercher' });
  await dialog.getByRole('combobox').waitFor();
  return dialog;
};

readingTest('anything is found with Ctrl K by typing roughly what it is called', { timeout: 120_000 }, async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await page.keyboard.type('pyramides noire');
  const activity = dialog.getByRole('group', { name: /^Activités/u }).getByRole('option').first();
  await activity.waitFor();
  await expect.poll(() => activity.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['Pyramides', 'Noires']));
  await expectNoAxeViolations(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('pyramdes');
  await dialog.getByText(/s’en approche/u).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(?:activites|programme|objectifs)/u);
  await dialog.waitFor({ state: 'detached' });
});

readingTest('pages and objectives are gone to from the keyboard alone, and Esc closes', { timeout: 120_000 }, async ({ page }) => {
  await page.goto('/objectifs');
  const dialog = await openSearch(page);
  await page.keyboard.type('1.3');
  await dialog.getByRole('group', { name: /^Objectifs/u }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/objectifs\/1\.3/u);
  await openSearch(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  await dialog.getByRole('combobox').waitFor();
  await page.keyboard.type('journal');
  await dialog.getByRole('option', { name: /Journal/u }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dossier\/journal/u);
});

describe('on a phone', () => {
  jalonTest.override({ viewport: { width: 360, height: 740 } });

  jalonTest('the day says what to tell, and each action is told, put off or dropped', { timeout: 180_000 }, async ({ page }) => {
    await page.goto('/');
    const bar = page.getByRole('navigation', { name: 'Navigation', exact: true });
    await bar.getByRole('link', { name: 'Aujourd’hui' }).waitFor();
    expect((await bar.getByRole('listitem').allInnerTexts()).map((text) => text.trim()).find((text) => text !== '')).toBe('Aujourd’hui');
    await bar.getByRole('link', { name: 'Aujourd’hui' }).click();
    await page.waitForURL(/\/aujourdhui/u);
    await page.goto('/aujourdhui?au=2023-05-20');
    await page.getByRole('heading', { level: 1, name: 'Samedi 20 mai 2023' }).waitFor();
    const card = page.getByRole('region', { name: 'À renseigner' });
    await card.waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);

    const first = card.getByRole('listitem').first();
    const title = await first.getByRole('link').innerText();
    await first.getByRole('button', { name: /^Plus tard/u }).click();
    await page.getByRole('button', { name: /^Demain/u }).click();
    await card.getByText(/1 action remise/u).waitFor();
    await page.reload();
    await card.getByText(/1 action remise/u).waitFor();
    await expect.poll(() => card.getByRole('link', { name: title }).count()).toBe(0);
    await card.getByRole('button', { name: 'Les revoir' }).click();

    await first.getByRole('button', { name: /^Sans suite/u }).click();
    await page.getByLabel('Pourquoi').fill('Le partenaire s’est retiré');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Enregistrer sans suite' }).click();
    await card.getByRole('link', { name: title }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await card.getByRole('link', { name: title }).first().waitFor();

    await bar.getByRole('button', { name: 'Ajouter une activité' }).click();
    await page.getByRole('dialog', { name: 'Nouvelle activité' }).waitFor();
  });

  jalonTest('the search is within reach, and opens what is tapped', { timeout: 120_000 }, async ({ page }) => {
    await page.goto('/aujourdhui');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rechercher' });
    await dialog.getByRole('combobox').fill('raid');
    const option = dialog.getByRole('group', { name: /^Activités/u }).getByRole('option').first();
    await option.waitFor();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await expectNoAxeViolations(page);
    await option.click();
    await page.waitForURL(/\/activites\//u);
  });
});
