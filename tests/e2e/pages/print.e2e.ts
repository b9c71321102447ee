import { expect } from 'vitest';
import { readingTest } from '../jalon-test';
import { PAPER, problemsOnPaper } from './on-paper';
import { openTwoFiguresActivity, visit } from './visited-pages';

readingTest('an activity prints its title, holds in the width of an A4, and says nothing private', async ({ page }) => {
  await page.setViewportSize(PAPER);
  await openTwoFiguresActivity(page);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => problemsOnPaper(page)).toEqual([]);
});

readingTest('what is to check is not printed, and the page says so', async ({ page }) => {
  await visit(page, '/verifier', 'Raid Bassin Minier');
  await page.emulateMedia({ media: 'print' });
  expect((await page.getByRole('main').innerText()).trim()).toBe('Les points à vérifier ne s’impriment pas.');
});
