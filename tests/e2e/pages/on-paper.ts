import type { Page } from 'playwright-core';
import { sidewaysScroll } from './sideways-scroll';
import { privateWordsIn } from './visited-pages';

/** A4 between its margins, in CSS pixels. */
export const PAPER = { width: 688, height: 1008 };

/** Words for the ear alone are a point of one pixel, which may stand on the edge. */
const ROUNDING = 1;

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

/** What is wrong with a page as it is printed, in words: the window is as wide as the paper, and the media is print. */
export const problemsOnPaper = async (page: Page): Promise<readonly string[]> => {
  const heading = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  const pdf = (await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })).toString('latin1');
  const beyond = await sidewaysScroll(page);
  const word = longestWord(heading);
  const isIn = pdf.toUpperCase().includes(inPdf(word)) || pdf.includes(`(${word}`) || pdf.includes(` ${word}`);
  return [
    ...(isIn ? [] : [`« ${heading} » is not in the outline`]),
    ...(beyond > ROUNDING ? [`wider than the paper by ${String(beyond)} px`] : []),
    ...(await privateWordsIn(page)),
    ...(await controlsOnPaper(page)),
  ];
};
