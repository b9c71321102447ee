import { chromium, type Page } from 'playwright-core';

import { type Machine, withServer } from './machine';
import { waitForMark } from './mark';

/** Bytes as sent (gzip) on a first visit, with an empty cache. */
export interface FirstLoad {
  /** Scripts asked for before the headline was on screen. */
  readonly scriptBeforeHeadline: number;
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly data: number;
  readonly all: number;
}

interface Sent {
  readonly path: string;
  readonly start: number;
  readonly bytes: number;
}

const readResources = (page: Page): Promise<{ readonly sent: readonly Sent[]; readonly headline: number }> =>
  page.evaluate(() => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    const sent = entries.map(({ name, startTime, encodedBodySize }) => ({ path: new URL(name).pathname, start: startTime, bytes: encodedBodySize }));
    return { sent, headline: performance.getEntriesByName('jalon:headline')[0]?.startTime ?? Number.NaN };
  });

function total(sent: readonly Sent[], accept: (one: Sent) => boolean): number {
  return sent.filter(accept).reduce((sum, { bytes }) => sum + bytes, 0);
}

const hasExtension =
  (extension: string) =>
  ({ path }: Sent): boolean =>
    path.endsWith(extension);

function summarise(sent: readonly Sent[], headline: number): FirstLoad {
  const isScript = hasExtension('.js');
  return {
    scriptBeforeHeadline: total(sent, (one) => isScript(one) && one.start < headline),
    script: total(sent, isScript),
    style: total(sent, hasExtension('.css')),
    font: total(sent, hasExtension('.woff2')),
    data: total(sent, hasExtension('.json')),
    all: total(sent, () => true),
  };
}

/** Opens the dashboard once with nothing cached, and counts what was sent. */
export async function measureFirstLoad(machine: Machine): Promise<FirstLoad> {
  return withServer(machine, new Map(), async (url) => {
    const browser = await chromium.launch({ executablePath: machine.chromium, args: [...machine.flags] });
    try {
      const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
      const page = await context.newPage();
      await page.goto(url);
      await waitForMark(page, 'jalon:dashboard', 60_000);
      await page.waitForLoadState('networkidle');
      const { sent, headline } = await readResources(page);
      return summarise(sent, headline);
    } finally {
      await browser.close();
    }
  });
}
