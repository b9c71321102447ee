import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { canonicalContent } from '#domain/dossier/canonical-content';
import { readDossierFiles } from '#domain/dossier/dossier-file';
import { dossierOfSize } from '#tests/bench/dossier-of-size';
import { DIST } from '../../../scripts/build.mjs';
import { jalonTest } from '../jalon-test';
import { longestTask } from '../longest-task';

/** How many activities are written: 5,000 every day, JALON_DATA=50000 for the whole measure, which takes minutes. */
const SIZE = Number(process.env['JALON_DATA'] ?? 5000);

const FORMS = ['JSON', 'XLSX', 'ODS', 'CSV'] as const;

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Données du dossier' });

const openDialog = async (page: Page): Promise<void> => {
  await page.goto('/dossier');
  await page.getByRole('button', { name: 'Données (JSON, tableaux)' }).click();
  await dialog(page).waitFor();
};

const stopIt = async (page: Page): Promise<void> => {
  const bar = dialog(page).getByRole('progressbar', { name: 'Préparation des données' });
  await dialog(page).getByRole('button', { name: 'Télécharger' }).click();
  await bar.waitFor();
  await dialog(page).getByRole('button', { name: 'Arrêter' }).click();
  await bar.waitFor({ state: 'detached' });
};

/** The file in one form, having said how long it took and how long it held the page up. */
const written = async (page: Page, form: string): Promise<Uint8Array> => {
  const downloading = page.waitForEvent('download');
  const start = performance.now();
  const longest = await longestTask(page, async () => {
    await dialog(page).getByRole('button', { name: 'Télécharger' }).click();
    await downloading;
  });
  // Said, not judged: how long a task takes is the machine's affair as much as the code's.
  process.stdout.write(`${form} of ${String(SIZE)} activities: ${(performance.now() - start).toFixed(0)} ms, the page held up for ${longest.toFixed(0)} ms at the longest.\n`);
  return new Uint8Array(await readFile(await (await downloading).path()));
};

/** The hash that a dossier opened from this file has. */
const hashOf = (file: Uint8Array): string => {
  const read = readDossierFiles([JSON.parse(new TextDecoder().decode(file))]);
  if (!read.ok) throw new Error('The file is not one that opens');
  return createHash('sha256').update(canonicalContent(read.value.tables)).digest('hex');
};

const lengthIn = (zip: Uint8Array, name: string): number => unzipSync(zip, { filter: (file) => file.name === name })[name]?.length ?? 0;

describe('the data of a large dossier', () => {
  jalonTest('are written beside the page in every form, can be stopped, and open again with the same hash', { timeout: SIZE * 60 }, async ({ page, context }) => {
    context.setDefaultTimeout(SIZE * 20);
    for (const [path, { type, body }] of dossierOfSize(DIST, SIZE)) await context.route(`${inject('jalonUrl')}${path}`, (route) => route.fulfill({ contentType: type, body }));
    await openDialog(page);
    await stopIt(page);
    for (const form of FORMS) {
      if (form !== 'JSON') await dialog(page).getByText(`Tables du dossier (${form})`).click();
      const file = await written(page, form);
      if (form === 'JSON') await dialog(page).getByText(hashOf(file)).waitFor();
      else expect(lengthIn(file, `activities.${form.toLowerCase()}`)).toBeGreaterThan(form === 'CSV' ? SIZE * 100 : SIZE * 10);
    }
  });
});
