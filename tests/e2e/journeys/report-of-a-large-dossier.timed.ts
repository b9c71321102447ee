import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { dossierOfSize } from '#tests/bench/dossier-of-size';
import { DIST } from '../../../scripts/build.mjs';
import { jalonTest } from '../jalon-test';
import { longestTask } from '../longest-task';

/** A third of the dossier is of each year: the report tells 5,000. */
const SIZE = 15_900;
const TOLD = 5000;

/** On paper: what the screen shows the beginning of is all there, at once. */
const printedActivities = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const { length } = document.querySelectorAll('main h4');
    window.dispatchEvent(new Event('afterprint'));
    return length;
  });

/** One objective moved up in its plan, beside what it gives. */
const arrange = async (page: Page): Promise<void> => {
  await page.goto('/rapport?annee=2022&mode=redaction');
  await page.getByRole('heading', { level: 2, name: 'Plan du rapport' }).waitFor();
  const longest = await longestTask(page, async () => {
    await page.getByRole('button', { name: /^Monter\s: 1\.3/u }).click();
    await page.getByRole('status').filter({ hasText: /^1\.3 .+\s: 2 sur 4\.$/u }).waitFor();
    const titles = page.getByRole('region', { name: 'Aperçu' }).getByRole('heading', { level: 3, name: /^1\.\d/u });
    await expect.poll(async () => (await titles.nth(1).innerText()).slice(0, 3)).toBe('1.3');
  });
  process.stdout.write(`Moving an objective of a report of ${String(TOLD)} activities held the page up for ${longest.toFixed(0)} ms at the longest.\n`);
};

describe('the report of a large dossier', () => {
  jalonTest('is written beside the page with its progress shown, can be stopped, is whole on paper, and is arranged', { timeout: 300_000 }, async ({ page, context }) => {
    context.setDefaultTimeout(240_000);
    for (const [path, { type, body }] of dossierOfSize(DIST, SIZE)) await context.route(`${inject('jalonUrl')}${path}`, (route) => route.fulfill({ contentType: type, body }));
    await page.goto('/rapport');
    const button = page.getByRole('button', { name: 'Rapport (DOCX)' });
    await button.waitFor();
    await page.getByText('pas encore complet').waitFor({ state: 'detached' });
    await button.click();
    const bar = page.getByRole('progressbar', { name: 'Rapport (DOCX)' });
    await bar.waitFor();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await bar.waitFor({ state: 'detached' });
    const downloading = page.waitForEvent('download');
    const longest = await longestTask(page, async () => {
      await button.click();
      await downloading;
    });
    // Said, not judged: how long a task takes is the machine's affair as much as the code's.
    process.stdout.write(`Writing a report of ${String(TOLD)} activities held the page up for ${longest.toFixed(0)} ms at the longest.\n`);
    const parts = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<w:pStyle w:val="Heading3"\/>/gu)?.length ?? 0).toBeGreaterThan(TOLD);
    expect(await printedActivities(page)).toBeGreaterThan(TOLD);
    await arrange(page);
  });
});
