import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type BrowserContext, chromium, type Page } from 'playwright-core';

import { dossierOfSize } from './dossier-of-size';
import { type ExtraPage, type Machine, withServer } from './machine';
import { waitForMark } from './mark';
import { median } from './median';

/** Milliseconds from the start of the navigation, medians; and what they are of a blank page's, in the same mode and run. */
export interface PageTimes {
  readonly dossier: string;
  readonly firstVisit: number;
  readonly blank: number;
  readonly headline: number;
  readonly dashboard: number;
  readonly headlineRatio: number;
  readonly dashboardRatio: number;
}

/** `activities: undefined` is the dossier as shipped. */
export interface Size {
  readonly name: string;
  readonly activities: number | undefined;
}

const BLANK_PATH = '/blank.html';
const BLANK_MARK = 'bench:blank';
const BLANK_PAGE: ExtraPage = { type: 'text/html', body: '<!doctype html><html lang="fr"><title>Jalon</title><h1>Jalon</h1></html>' };
const FIRST_VISIT_TIMEOUT = 600_000;

/** Marks the blank page as the app marks itself: once its text is in place and a frame has been asked for. */
const markBlankPage = `addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => performance.mark('${BLANK_MARK}')))`;

/** Opens an address in the same tab (a new one would start a process within the measured time) and gives the time of each mark. */
async function visit(page: Page, address: string, marks: readonly string[], timeout = 60_000): Promise<readonly number[]> {
  await page.goto(address, { timeout });
  const last = marks.at(-1) ?? '';
  await waitForMark(page, last, timeout);
  return page.evaluate((names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN), marks);
}

interface Run {
  readonly blank: number;
  readonly headline: number;
  readonly dashboard: number;
}

const APP_MARKS = ['jalon:headline', 'jalon:dashboard'];

async function oneRun(page: Page, url: string): Promise<Run> {
  const [blank = Number.NaN] = await visit(page, `${url}${BLANK_PATH}`, [BLANK_MARK]);
  const [headline = Number.NaN, dashboard = Number.NaN] = await visit(page, `${url}/`, APP_MARKS);
  return { blank, headline, dashboard };
}

/** A profile on disk, kept from one navigation to the next: a private window would hold the database in memory. */
export async function withProfile<T>(machine: Machine, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'jalon-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: machine.chromium,
    args: [...machine.flags],
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    locale: 'fr-FR',
  });
  try {
    await context.addInitScript(`if (location.pathname === '${BLANK_PATH}') ${markBlankPage}`);
    return await use(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function summarise(dossier: string, firstVisit: number, runs: readonly Run[]): PageTimes {
  const [blank, headline, dashboard] = [median(runs.map((run) => run.blank)), median(runs.map((run) => run.headline)), median(runs.map((run) => run.dashboard))];
  return { dossier, firstVisit, blank, headline, dashboard, headlineRatio: headline / blank, dashboardRatio: dashboard / blank };
}

/** A dossier of a size that a browser has stored, its dashboard open. */
export interface StoredDossier {
  readonly page: Page;
  readonly url: string;
  readonly name: string;
  readonly firstVisit: number;
}

/** Opens a dossier of a size in a browser of its own: the first visit stores it. */
export async function withStoredDossier<T>(machine: Machine, { name, activities }: Size, use: (stored: StoredDossier) => Promise<T>): Promise<T> {
  const seed = activities === undefined ? new Map<string, ExtraPage>() : dossierOfSize(machine.dist, activities);
  if (activities !== undefined && seed.size === 0) throw new Error('No shipped dossier to grow in dist/assets.');
  const extra = new Map([...seed, [BLANK_PATH, BLANK_PAGE] as const]);
  return withServer(machine, extra, (url) =>
    withProfile(machine, async (context) => {
      const page = context.pages()[0] ?? (await context.newPage());
      const [firstVisit = Number.NaN] = await visit(page, `${url}/`, ['jalon:dashboard'], FIRST_VISIT_TIMEOUT);
      return use({ page, url, name, firstVisit });
    }),
  );
}

/** Times the dashboard, `runs` times, each beside a blank page. */
export async function timePages({ page, url, name, firstVisit }: StoredDossier, runs: number): Promise<PageTimes> {
  await oneRun(page, url);
  const measured: Run[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await oneRun(page, url));
  return summarise(name, firstVisit, measured);
}
