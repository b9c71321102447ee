import type { Locator } from 'playwright-core';
import type { ToldSection } from '#tests/fixtures/totals/told-totals';

/** What stands under each heading of the report as a page shows it: contents, charts and calls of notes are left out. */
export const toldOnPage = (main: Locator): Promise<readonly ToldSection[]> =>
  main.evaluate((root) => {
    const saidBy = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const call of copy.querySelectorAll('sup')) call.remove();
      return copy.textContent;
    };
    const sections: { level: 1 | 2 | 3; title: string; lines: string[]; tables: string[][][] }[] = [];
    for (const element of root.querySelectorAll<HTMLElement>('h2, h3, h4, p, table')) {
      if (element.closest('nav, figure') !== null || !element.checkVisibility()) continue;
      if (element instanceof HTMLHeadingElement) sections.push({ level: (Number(element.tagName.slice(1)) - 1) as 1 | 2 | 3, title: saidBy(element), lines: [], tables: [] });
      else if (element instanceof HTMLTableElement) sections.at(-1)?.tables.push([...element.rows].map((row) => [...row.cells].map(saidBy)));
      else sections.at(-1)?.lines.push(saidBy(element));
    }
    return sections;
  });
