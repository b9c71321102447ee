import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from '../axe';
import { readingTest } from '../jalon-test';
import { PAPER, problemsOnPaper } from './on-paper';
import { sidewaysScroll } from './sideways-scroll';
import { visit } from './visited-pages';

const DESK = { width: 1440, height: 900 };
const LAPTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

const broken = async (builder: AxeBuilder): Promise<readonly string[]> =>
  (await builder.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);

const tooWide = async (page: Page): Promise<readonly string[]> => {
  const beyond = await sidewaysScroll(page);
  return beyond === 0 ? [] : [`scrolls sideways by ${String(beyond)} px`];
};

const namesOf = async (page: Page): Promise<readonly string[]> => {
  const headings = await page.getByRole('heading', { level: 1 }).count();
  const title = await page.title();
  return [...(headings === 1 ? [] : [`${String(headings)} main headings`]), ...(/^.+ · Jalon$/u.test(title) ? [] : [`named « ${title} »`])];
};

/** One way of looking at a page that is open: what to set before, and what is wrong, in words. */
interface Look {
  readonly name: string;
  readonly set: (page: Page) => Promise<void>;
  readonly problems: (page: Page) => Promise<readonly string[]>;
}

const LOOKS: readonly Look[] = [
  {
    name: 'desk',
    set: (page) => page.setViewportSize(DESK),
    problems: async (page) => [...(await namesOf(page)), ...(await tooWide(page)), ...(await broken(axe(page)))],
  },
  { name: 'laptop', set: (page) => page.setViewportSize(LAPTOP), problems: tooWide },
  {
    // The same colours as on the desk: only one window pays for the slowest rule.
    name: 'phone',
    set: (page) => page.setViewportSize(PHONE),
    problems: async (page) => [...(await namesOf(page)), ...(await tooWide(page)), ...(await broken(axe(page).disableRules(['color-contrast'])))],
  },
];

const ON_PAPER: Look = {
  name: 'paper',
  set: async (page) => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
  },
  problems: problemsOnPaper,
};

type PagePath = readonly [path: string, words: string];

/** Opens each page once, and looks at it in every window, and on paper where it is printed. */
export const walkPages = (name: string, pages: readonly PagePath[], { printed }: { readonly printed: boolean }): void => {
  readingTest(name, { timeout: 400_000 }, async ({ page }) => {
    const found: [path: string, look: string, problems: readonly string[]][] = [];
    for (const [path, words] of pages) {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(DESK);
      await visit(page, path, words).catch((error: unknown) => found.push([path, 'opening', [String(error).slice(0, 200)]]));
      for (const look of printed ? [...LOOKS, ON_PAPER] : LOOKS) {
        await look.set(page);
        const problems = await look.problems(page);
        if (problems.length > 0) found.push([path, look.name, problems]);
      }
    }
    expect(found).toEqual([]);
  });
};
