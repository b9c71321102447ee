import type { Page } from 'playwright-core';

import { CALIBRATION_STEPS, calibrationLoop } from './calibration';
import { timeList } from './list-times';
import { waitForMark } from './mark';
import { median, p95 } from './median';
import type { StoredDossier } from './page-times';
import { timeToShow } from './time-to-show';
import { watchKeys } from './watch-keys';

/** What someone who types waits for, in milliseconds; `calibration` is what the fixed loop takes in the same page. */
export interface WorkTimes {
  readonly dossier: string;
  readonly calibration: number;
  readonly waits: Readonly<Record<string, number>>;
}

/** As fast as one types; slower, every key would find a page at rest. */
const BETWEEN_KEYS_MS = 110;
const SOUGHT = ['visite guidee du site minier', 'trail des pyramides', 'expositoin 2022 paysages'];
const TITLES = ['Visite guidée des cités minières', 'Trail des Pyramides Noires, 9e édition', 'Étude des paysages de la chaîne'];
const FORM = 'form[aria-label="Nouvelle activité"]';

export async function calibrate(page: Page): Promise<number> {
  // As text: the bundler's own names do not exist in the page.
  const once = `(() => { const start = performance.now(); (${calibrationLoop.toString()})(${CALIBRATION_STEPS}); return performance.now() - start; })()`;
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) times.push(await page.evaluate<number>(once));
  return median(times.slice(2));
}

interface Typed {
  readonly painted: readonly number[];
  readonly answered: readonly number[];
}

async function typeInto(page: Page, phrases: readonly string[]): Promise<Typed> {
  await page.evaluate(() => {
    window.keyWatch.keys = [];
  });
  for (const phrase of phrases) {
    await page.keyboard.press('Control+a');
    await page.waitForTimeout(300);
    await page.keyboard.type(phrase, { delay: BETWEEN_KEYS_MS });
    await page.waitForTimeout(800);
  }
  const keys = await page.evaluate(() => window.keyWatch.keys);
  return { painted: keys.map(({ pressed, painted }) => painted - pressed), answered: keys.map(({ pressed, answered }) => answered - pressed) };
}

/** The page at rest, as one finds it: what it fetches when idle is there. */
async function openDashboard(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await waitForMark(page, 'jalon:dashboard', 60_000);
  await page.waitForLoadState('networkidle');
}

async function timeSearch(page: Page): Promise<Readonly<Record<string, number>>> {
  const opening = await timeToShow(page, 'Control+k', '[role="dialog"]', 'Rechercher');
  await page.getByRole('combobox').first().waitFor();
  const firstAnswer = await timeToShow(page, 'v', '[role="listbox"]', 'Activités');
  const { painted, answered } = await typeInto(page, SOUGHT);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return { 'open the search': opening, 'search: first answer, the record being read': firstAnswer, 'search: key to repaint, p95': p95(painted), 'search: key to answer, p95': p95(answered) };
}

async function fillRest(page: Page, title: string): Promise<void> {
  const form = page.locator(FORM);
  await form.getByLabel('Intitulé', { exact: true }).fill(title);
  await form.getByLabel('Objectif', { exact: true }).fill('1.4');
  await form.getByLabel('Nature', { exact: true }).selectOption('Événement');
  await form.getByLabel('Date', { exact: true }).fill('21/05/2022');
  await form.getByLabel('Intitulé', { exact: true }).focus();
  await page.waitForTimeout(800);
}

async function timeForm(page: Page, url: string, runs: number): Promise<Readonly<Record<string, number>>> {
  const openings: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await openDashboard(page, url);
    openings.push(await timeToShow(page, 'n', FORM));
  }
  const { painted, answered } = await typeInto(page, TITLES);
  const savings: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await fillRest(page, `${TITLES[0] ?? ''} ${run}`);
    savings.push(await timeToShow(page, 'Control+Enter', FORM, 'Enregistrée'));
  }
  return { 'open the form': median(openings), 'form: key to repaint, p95': p95(painted), 'form: key to suggestions, p95': p95(answered), 'save, to the confirmation': median(savings) };
}

/** Times what someone who searches and enters activities waits for, on a stored dossier. */
export async function timeWork({ page, url, name }: StoredDossier, runs: number): Promise<WorkTimes> {
  await page.context().addInitScript(watchKeys);
  await openDashboard(page, url);
  // Before, between and after: a machine that slows down meanwhile slows the loop too.
  const before = await calibrate(page);
  const search = await timeSearch(page);
  const between = await calibrate(page);
  const list = await timeList(page, url);
  const form = await timeForm(page, url, runs);
  return { dossier: name, calibration: median([before, between, await calibrate(page)]), waits: { ...search, ...list, ...form } };
}
