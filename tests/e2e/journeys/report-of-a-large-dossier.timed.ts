import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject } from 'vitest';
import { dossierOfSize } from '#tests/bench/dossier-of-size';
import { DIST } from '../../../scripts/build.mjs';
import { jalonTest } from '../jalon-test';
import { longestTask } from '../longest-task';

const SIZE = 5000;

describe('the report of a large dossier', () => {
  jalonTest('is written beside the page with its progress shown, and can be stopped', { timeout: 300_000 }, async ({ page, context }) => {
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
    process.stdout.write(`Writing a report of ${String(SIZE)} activities held the page up for ${longest.toFixed(0)} ms at the longest.\n`);
    const parts = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<w:pStyle w:val="Heading3"\/>/gu)?.length ?? 0).toBeGreaterThan(1000);
  });
});
