import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { type Machine, withServer } from './machine';
import { waitForMark } from './mark';
import { withProfile } from './page-times';

/** A table that is imported: how long each step takes, and the longest time for which the page answers nothing during it. */
export interface ImportTimes {
  readonly rows: number;
  readonly steps: Readonly<Record<string, { readonly took: number; readonly longest: number }>>;
}

declare global {
  interface Window {
    longestGap: number;
  }
}

const TIMEOUT = 300_000;

/** Runs in the page: a task a millisecond, and the longest time between two of them. */
function watchGaps(): void {
  window.longestGap = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    window.longestGap = Math.max(window.longestGap, now - last);
    last = now;
    setTimeout(() => port2.postMessage(null), 1);
  };
  port2.postMessage(null);
}

const rowsOf = (count: number): string => {
  const lines = Array.from({ length: count }, (_, row) => `R${row};Atelier ${row} du quartier ${row % 97};1.${1 + (row % 4)};Événement;${1 + (row % 28)}/0${1 + (row % 9)}/2022;${10 + (row % 300)};Lens ${row % 50}`);
  return `Réf.;Titre;Objectif;Nature;Date;Participants;Lieu\n${lines.join('\n')}\n`;
};

/** Waits in the page itself: what asks it from outside would hold it up. */
const appears = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((sought) => [...document.querySelectorAll('[role="status"], h3, button')].some(({ textContent }) => textContent.includes(sought)), text, { polling: 100, timeout: TIMEOUT });

async function step(page: Page, start: () => Promise<void>, shown: string): Promise<{ readonly took: number; readonly longest: number }> {
  await page.evaluate(() => {
    window.longestGap = 0;
  });
  const from = performance.now();
  await start();
  await appears(page, shown);
  const took = performance.now() - from;
  // What the change wakes on the page comes after it.
  await page.waitForTimeout(1500);
  return { took, longest: await page.evaluate(() => window.longestGap) };
}

/** The table as a file that the browser opens by itself: one handed over by the test would be put together on the page that is timed. */
async function withTable<T>(rows: number, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-table-'));
  const path = join(folder, 'suivi.csv');
  await writeFile(path, rowsOf(rows));
  return use(path).finally(() => rm(folder, { recursive: true }));
}

/** Imports a table of so many rows into the shipped dossier, from its file to its undo. */
export async function timeImport(machine: Machine, rows: number): Promise<ImportTimes> {
  return withServer(machine, new Map(), (url) =>
    withProfile(machine, async (context) => {
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(TIMEOUT);
      await page.goto(url);
      await waitForMark(page, 'jalon:dashboard', TIMEOUT);
      await page.goto(`${url}/importer`);
      await page.waitForLoadState('networkidle');
      await page.evaluate(watchGaps);
      const click = (name: RegExp) => () => page.getByRole('button', { name }).click();
      return {
        rows,
        steps: {
          read: await withTable(rows, (path) => step(page, () => page.getByLabel('Choisir un tableau').setInputFiles(path), 'Comparer avec le dossier')),
          compare: await step(page, click(/^Comparer avec le dossier/u), 'Ce que ce tableau apporte'),
          write: await step(page, click(/^Enregistrer/u), 'Une seule annulation'),
          undo: await step(page, click(/^Annuler le tableau importé/u), 'le tableau importé.'),
        },
      };
    }),
  );
}
