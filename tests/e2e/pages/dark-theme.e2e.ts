import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../axe';
import { jalonTest, readingTest } from '../jalon-test';
import { visit } from './visited-pages';

/** Pages that together show every colour: charts, states, codes, tables, forms and notices; the tokens are tested pair by pair elsewhere. */
const COLOURFUL_PAGES = [
  ['/', 'Nature des activités par objectif'],
  ['/objectifs/1.3', 'Animer le réseau d'],
  ['/activites', 'Assistance aux PLU'],
  ['/resultats?vue=medias', 'Raid Bassin Minier'],
  ['/livrables', 'Organigramme'],
  ['/dossier/nouveau', 'Les financeurs'],
  ['/verifier', 'Raid Bassin Minier'],
] as const;

const unreadable = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await axe(page).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
};

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const browserBar = (page: Page): Promise<string | null> => page.locator('meta[name="theme-color"]').getAttribute('content');

const LIGHT = 'rgb(250, 248, 244)';
const DARK = 'rgb(24, 22, 19)';

describe('in the dark', () => {
  readingTest('every page can be read', { timeout: 180_000 }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const found: [path: string, targets: readonly string[]][] = [];
    for (const [path, words] of COLOURFUL_PAGES) {
      await visit(page, path, words);
      const targets = await unreadable(page);
      if (targets.length > 0) found.push([path, targets]);
    }
    expect(found).toEqual([]);
  });

  jalonTest('the system is followed until a theme is chosen, which a reload keeps', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    expect([await paper(page), await browserBar(page)]).toEqual([DARK, DARK]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => browserBar(page)).toBe(LIGHT);
    await page.getByRole('button', { name: 'Affichage' }).click();
    await page.getByRole('radio', { name: 'Sombre' }).check();
    expect([await paper(page), await browserBar(page)]).toEqual([DARK, DARK]);
    await page.reload();
    await expect.poll(() => paper(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    await expect.poll(() => paper(page)).toBe('rgb(255, 255, 255)');
  });

  jalonTest('a second tab takes the theme chosen in the first', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('/');
    await page.goto('/');
    await page.getByRole('button', { name: 'Affichage' }).click();
    await page.getByRole('radio', { name: 'Sombre' }).check();
    await expect.poll(() => paper(other)).toBe(DARK);
  });
});
