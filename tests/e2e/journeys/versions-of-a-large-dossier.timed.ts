import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { dossierOfSize } from '#tests/bench/dossier-of-size';
import { DIST } from '../../../scripts/build.mjs';
import { jalonTest } from '../jalon-test';
import { longestTask } from '../longest-task';

const SIZE = 5000;

/** Every activity is renamed behind the page's back: as much as two versions can differ by. */
const renameAll = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jalon');
        opening.onerror = () => reject(new Error('The database does not open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('activities', 'readwrite');
          const reading = transaction.objectStore('activities').openCursor();
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (cursor === null) return;
            const row: unknown = cursor.value;
            cursor.update(Object.assign({}, row, { title: `Renommée ${JSON.stringify(cursor.key).slice(-14)}` }));
            cursor.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

describe('a large dossier', () => {
  jalonTest('is kept and compared beside the page', { timeout: 300_000 }, async ({ page, context }) => {
    context.setDefaultTimeout(120_000);
    for (const [path, { type, body }] of dossierOfSize(DIST, SIZE)) await context.route(`${inject('jalonUrl')}${path}`, (route) => route.fulfill({ contentType: type, body }));
    await page.goto('/comites/018cc251-f400-7000-b49b-03211055d324');
    const freeze = page.getByRole('button', { name: 'Arrêter la situation : documents envoyés' });
    await freeze.waitFor();
    const keeping = await longestTask(page, async () => {
      await freeze.click();
      await page.getByRole('link', { name: /^Rien n’a changé depuis la version du/u }).waitFor();
    });
    await renameAll(page);
    await page.goto('/comites');
    const way = page.getByRole('link', { name: 'Depuis le dernier comité' });
    await way.waitFor();
    const comparing = await longestTask(page, async () => {
      await way.click();
      await page.getByRole('heading', { level: 1, name: /changements/u }).waitFor();
      await page.getByRole('button', { name: /autres fiches/u }).click();
    });
    // Said, not judged: how long a task takes is the machine's affair as much as the code's.
    process.stdout.write(`Keeping ${String(SIZE)} activities held the page up for ${keeping.toFixed(0)} ms at the longest, comparing them for ${comparing.toFixed(0)} ms.\n`);
    expect(await page.getByRole('navigation', { name: 'Sortes de changements' }).getByRole('link', { name: /^Corrigé\s5\s000$/u }).count()).toBe(1);
  });
});
