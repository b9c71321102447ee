import type { BrowserContext } from 'playwright-core';

/** Said by Playwright itself where a test does without the service worker. */
const PLAYWRIGHT_NOISE = /Service Worker registration blocked by Playwright/;

/** What a page must never do: complain on the console, throw, or ask anything of another origin. */
export interface BrowserGuard {
  /** Lets pass the messages that match: for a test that provokes the trouble it is about. */
  readonly expectTrouble: (pattern: RegExp) => void;
  readonly troubles: () => readonly string[];
}

const isOwnOrigin = (address: string, origin: string): boolean => /^(?:data|blob|about):/.test(address) || new URL(address).origin === origin;

/** Watches every page of a browser context. In: the context and its only origin. Out: what went wrong so far. */
export function watchContext(context: BrowserContext, url: string): BrowserGuard {
  const origin = new URL(url).origin;
  const expected: RegExp[] = [PLAYWRIGHT_NOISE];
  const seen: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console ${message.type()}: ${message.text()} (${message.page()?.url() ?? ''})`);
  });
  context.on('weberror', (error) => {
    seen.push(`page error: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    if (!isOwnOrigin(request.url(), origin)) seen.push(`request to another origin: ${request.url()}`);
  });
  return {
    expectTrouble: (pattern) => {
      expected.push(pattern);
    },
    troubles: () => seen.filter((trouble) => !expected.some((pattern) => pattern.test(trouble))),
  };
}
