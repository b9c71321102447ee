import type { Page } from 'playwright-core';

/** Presses a key and gives the time until an element that holds a text is drawn. */
export async function timeToShow(page: Page, key: string, selector: string, text = ''): Promise<number> {
  await page.evaluate(([where, what]) => window.keyWatch.expect(where, what), [selector, text] as const);
  await page.keyboard.press(key);
  await page.waitForFunction(() => window.keyWatch.shown !== undefined, undefined, { polling: 50, timeout: 60_000 });
  return page.evaluate(() => (window.keyWatch.shown ?? Number.NaN) - (window.keyWatch.keys.at(-1)?.pressed ?? Number.NaN));
}
