import type { Page } from 'playwright-core';

import { median, p95 } from './median';
import { timeToShow } from './time-to-show';

/** The facets that are turned on and off, by the words of their chips. */
const CHOICES = ['Réalisée', 'En cours', 'Sans date'];
const FRAMES = 150;
/** About what a wheel turned fast brings in one frame. */
const STEP_PX = 260;

async function openList(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/activites?annee=2022`);
  await page.getByRole('grid', { name: 'Activités' }).waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}

/** A choice of the panel, until its chip and the rows that it leaves are drawn. */
async function timeFilters(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const name of CHOICES) {
    const box = page.getByRole('checkbox', { name, exact: true });
    await box.focus();
    times.push(await timeToShow(page, ' ', '[role="group"] li button', name));
    await page.waitForTimeout(300);
    await box.uncheck();
    await page.waitForTimeout(300);
  }
  return times;
}

async function timeSorts(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const name of ['Activité et rôle', 'Avancement', 'Date']) {
    await page.getByRole('columnheader', { name }).getByRole('button').focus();
    times.push(await timeToShow(page, 'Enter', 'th[aria-sort="ascending"]', name));
    await page.waitForTimeout(300);
  }
  return times;
}

/** How long each frame takes while the list is scrolled without a rest. */
async function scrollFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    ([frames, step]) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const next = (now: number): void => {
          times.push(now - last);
          last = now;
          if (times.length > frames) resolve(times.slice(1));
          else {
            scrollBy(0, step);
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      }),
    [FRAMES, STEP_PX] as const,
  );
}

/** Times what someone who cleans a year's list waits for. The keys are watched already. */
export async function timeList(page: Page, url: string): Promise<Readonly<Record<string, number>>> {
  await openList(page, url);
  const [filters, sorts] = [await timeFilters(page), await timeSorts(page)];
  await openList(page, url);
  const frames = await scrollFrames(page);
  return {
    'list: filter to repaint': median(filters),
    'list: sort to repaint': median(sorts),
    'list: scrolling, frame, p95': p95(frames),
    'list: scrolling, longest frame': Math.max(...frames),
  };
}
