import { readFile } from 'node:fs/promises';
import { describe, expect, inject } from 'vitest';
import { dossierOfSize } from '#tests/bench/dossier-of-size';
import { DIST } from '../../../scripts/build.mjs';
import { jalonTest } from '../jalon-test';
import { longestTask } from '../longest-task';

const SIZE = 5000;

const FUNDER = '/financeurs/018cc251-f400-7003-a9d6-951efc0f7eae';

describe('the pack of a funder, in a large dossier', () => {
  jalonTest('is written with its progress shown, and can be stopped', { timeout: 300_000 }, async ({ page, context }) => {
    context.setDefaultTimeout(240_000);
    for (const [path, { type, body }] of dossierOfSize(DIST, SIZE)) await context.route(`${inject('jalonUrl')}${path}`, (route) => route.fulfill({ contentType: type, body }));
    await page.goto(FUNDER);
    await page.getByRole('button', { name: 'Préparer le dossier' }).click();
    const button = page.getByRole('button', { name: 'Dossier financeur (HTML)' });
    await button.click();
    const bar = page.getByRole('progressbar', { name: 'Dossier financeur (HTML)' });
    await bar.waitFor();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await bar.waitFor({ state: 'detached' });
    const downloading = page.waitForEvent('download');
    const longest = await longestTask(page, async () => {
      await button.click();
      await downloading;
    });
    // Said, not judged: how long a task takes is the machine's affair as much as the code's.
    process.stdout.write(`Writing a pack of a dossier of ${String(SIZE)} activities held the page up for ${longest.toFixed(0)} ms at the longest.\n`);
    const html = await readFile(await (await downloading).path(), 'utf8');
    expect(html.match(/<article /gu)?.length ?? 0).toBeGreaterThan(1000);
    expect(html.endsWith('</html>\n')).toBe(true);
  });
});
