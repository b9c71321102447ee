import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { CHROMIUM_FLAGS } from '../../scripts/chromium.mjs';
import { type BrowserGuard, watchContext } from './browser-guard';

interface Viewport {
  readonly width: number;
  readonly height: number;
}

interface JalonFixtures {
  /** Size of the window: `jalonTest.override({ viewport: { width: 360, height: 740 } })` inside a describe. */
  viewport: Viewport;
  /** 'allow' for a test about working offline or updating; elsewhere the network stays visible to the guard. */
  serviceWorkers: 'allow' | 'block';
  /** The zone of the device, when a test is about days. */
  timezone: string;
  url: string;
  context: BrowserContext;
  guard: BrowserGuard;
  page: Page;
}

// Ends with the worker that launched it.
let running: Promise<Browser> | undefined;

const browser = (): Promise<Browser> => (running ??= chromium.launch({ executablePath: inject('chromiumPath'), args: [...CHROMIUM_FLAGS] }));

const ACTION_TIMEOUT = 10_000;

/** How many times slower than this one the machine of a user is taken to be: `JALON_THROTTLE=4`. */
const THROTTLE = Number(process.env['JALON_THROTTLE'] ?? 1);

const slowDown = async (page: Page): Promise<Page> => {
  if (THROTTLE <= 1) return page;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return page;
};

const newContext = async (url: string, options: Pick<BrowserContextOptions, 'viewport' | 'serviceWorkers' | 'timezoneId'>): Promise<BrowserContext> => {
  const context = await (await browser()).newContext({ baseURL: url, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(ACTION_TIMEOUT * Math.max(1, THROTTLE));
  return context;
};

/** A test in a real browser, with an empty storage of its own; relative addresses are the app's: page.goto('/objectifs'). */
export const jalonTest = test.extend<JalonFixtures>({
  viewport: { width: 1440, height: 900 },
  serviceWorkers: 'block',
  timezone: 'Europe/Paris',
  // Vitest reads from the pattern which fixtures this one needs: none.
  url: async ({}, use) => {
    await use(inject('jalonUrl'));
  },
  context: async ({ viewport, serviceWorkers, timezone, url }, use) => {
    const context = await newContext(url, { viewport, serviceWorkers, timezoneId: timezone });
    await use(context);
    await context.close();
  },
  guard: async ({ context, url }, use) => {
    const guard = watchContext(context, url);
    await use(guard);
    expect(guard.troubles()).toEqual([]);
  },
  // The guard is asked for so that no page goes unwatched.
  page: async ({ context, guard: _guard }, use) => {
    await use(await slowDown(await context.newPage()));
  },
});

let openedContext: Promise<BrowserContext> | undefined;

/**
 * The same for tests that only read: those of a worker share a storage where the shipped dossier is opened once, and each
 * has a window of its own. A test that writes, or that is about a first opening or working offline, takes `jalonTest`.
 */
export const readingTest = jalonTest.extend<Pick<JalonFixtures, 'context' | 'page'>>({
  context: async ({ url }, use) => {
    await use(await (openedContext ??= newContext(url, { serviceWorkers: 'block' })));
  },
  page: async ({ context, viewport, guard: _guard }, use) => {
    const page = await slowDown(await context.newPage());
    await page.setViewportSize(viewport);
    await use(page);
    await page.close();
  },
});
