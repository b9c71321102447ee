import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { jalonTest } from '../jalon-test';
import { openTwoFiguresActivity, privateWordsIn, VISITED_PAGES, visit } from './visited-pages';

/** A4 between its margins, in CSS pixels. */
const PAPER = { width: 688, height: 1008 };

/** Words for the ear alone are a point of one pixel, which may stand on the edge. */
const ROUNDING = 1;

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What stands on paper and does nothing there. */
const controlsOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('nav, select, input, [class*="button"]')]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0 && element.closest('main') === null)
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** A string as a PDF writes it in its outline. */
const inPdf = (text: string): string => [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();

/** A word without accents stands in a PDF letter by letter. */
const longestWord = (text: string): string => (text.match(/[a-z]+/giu) ?? []).toSorted((left, right) => right.length - left.length)[0] ?? text;

const problemsOnPaper = async (page: Page): Promise<readonly string[]> => {
  const heading = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  const pdf = (await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })).toString('latin1');
  const beyond = await overflow(page);
  const word = longestWord(heading);
  const isIn = pdf.toUpperCase().includes(inPdf(word)) || pdf.includes(`(${word}`) || pdf.includes(` ${word}`);
  return [
    ...(isIn ? [] : [`« ${heading} » is not in the outline`]),
    ...(beyond > ROUNDING ? [`wider than the paper by ${String(beyond)} px`] : []),
    ...(await privateWordsIn(page)),
    ...(await controlsOnPaper(page)),
  ];
};

describe('on paper', () => {
  jalonTest.override({ viewport: PAPER });

  jalonTest('every page has its title, holds in the width of an A4, and says nothing private', { timeout: 240_000 }, async ({ page }) => {
    const found: [path: string, problems: readonly string[]][] = [];
    const look = async (path: string): Promise<void> => {
      const problems = await problemsOnPaper(page);
      if (problems.length > 0) found.push([path, problems]);
    };
    await page.emulateMedia({ media: 'print' });
    for (const [path, words] of VISITED_PAGES) {
      await visit(page, path, words);
      await look(path);
    }
    await page.emulateMedia({ media: 'screen' });
    await openTwoFiguresActivity(page);
    await page.emulateMedia({ media: 'print' });
    await look('activity');
    expect(found).toEqual([]);
  });

  jalonTest('what is to check is not printed, and the page says so', async ({ page }) => {
    await visit(page, '/verifier', 'Raid Bassin Minier');
    await page.emulateMedia({ media: 'print' });
    expect((await page.getByRole('main').innerText()).trim()).toBe('Les points à vérifier ne s’impriment pas.');
  });
});
