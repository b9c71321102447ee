import type { Page } from 'playwright-core';

/** Waits until a page has set a performance mark; says which one never came. */
export async function waitForMark(page: Page, name: string, timeout: number): Promise<void> {
  try {
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { polling: 50, timeout });
  } catch (error) {
    throw new Error(`${page.url()} never set the performance mark ${name}.`, { cause: error });
  }
}
