import type { Page } from 'playwright-core';

/** The longest time that the page was held up meanwhile, in milliseconds. */
export const longestTask = async (page: Page, work: () => Promise<void>): Promise<number> => {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  await work();
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { readonly longTasks: readonly number[] }).longTasks));
};
