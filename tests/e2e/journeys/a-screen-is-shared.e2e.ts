import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { jalonTest } from '../jalon-test';
import { openTwoFiguresActivity, privateWordsIn, RECORD_PAGES, visit } from '../pages/visited-pages';

const shareScreen = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Affichage' }).click();
  await page.getByRole('switch', { name: 'Écran partagé' }).check();
  await page.keyboard.press('Escape');
};

jalonTest('no page shows a finding, what is missing or an internal note while the screen is shared', { timeout: 120_000 }, async ({ page }) => {
  await shareScreen(page);
  const found: [path: string, words: readonly string[]][] = [];
  const look = async (path: string): Promise<void> => {
    const words = await privateWordsIn(page);
    const links = await page.getByRole('link', { name: 'À vérifier' }).count();
    if (words.length + links > 0) found.push([path, [...words, ...(links > 0 ? ['link'] : [])]]);
  };
  for (const [path, words] of RECORD_PAGES) {
    await visit(page, path, words);
    await look(path);
  }
  await openTwoFiguresActivity(page);
  await look('activity');
  expect(found).toEqual([]);
});

jalonTest('the hidden page says why, and one press on either button shows it again', async ({ page }) => {
  await shareScreen(page);
  await page.goto('/verifier');
  await page.getByRole('heading', { level: 1, name: /masquée/u }).waitFor();
  expect(await page.getByText('Raid Bassin Minier').count()).toBe(0);
  await page.getByRole('button', { name: /Quitter .* et afficher/u }).click();
  await page.getByRole('main').getByText('Raid Bassin Minier').first().waitFor();
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'À vérifier' }).waitFor();

  await shareScreen(page);
  await page.getByRole('button', { name: 'Quitter le mode écran partagé', exact: true }).click();
  await page.getByRole('heading', { name: 'À regarder' }).waitFor();
});
