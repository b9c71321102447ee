import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { dossierOfSize } from '#tests/bench/dossier-of-size';
import { DIST } from '../../../scripts/build.mjs';
import { jalonTest } from '../jalon-test';
import { longestTask } from '../longest-task';
import { backUp, give } from './backup-steps';

/** How many activities are restored: 5,000 every day, JALON_RESTORE=50000 for the whole measure, which takes minutes. */
const SIZE = Number(process.env['JALON_RESTORE'] ?? 5000);

describe('a large dossier', () => {
  jalonTest(
    'is restored with its progress shown, and can be stopped before anything is written',
    async ({ page, context }) => {
      context.setDefaultTimeout(SIZE * 20);
      for (const [path, { type, body }] of dossierOfSize(DIST, SIZE)) {
        await context.route(`${inject('jalonUrl')}${path}`, (route) => route.fulfill({ contentType: type, body }));
      }
      await page.goto('/dossier');
      const { name, file } = await backUp(page);
      await renameOneActivity(page);
      await page.goto('/importer');
      await give(page, name, file);
      await page.getByRole('button', { name: 'Annuler', exact: true }).last().click();
      await page.getByText('Restauration annulée. Rien n’a été écrit.').waitFor();
      // The file is handed over before the watch starts: the test itself writes its bytes into the page, as no user does.
      await give(page, name, file);
      const longest = await longestTask(page, async () => {
        await page.getByRole('progressbar', { name: 'Avancement' }).waitFor();
        await page.getByRole('button', { name: 'Remplacer le dossier' }).click();
        await page.getByText(/Le dossier a été remplacé par la sauvegarde, et relu/u).waitFor();
      });
      // Said, not judged: how long a task takes is the machine's affair as much as the code's.
      process.stdout.write(`Restoring ${String(SIZE)} activities held the page up for ${longest.toFixed(0)} ms at the longest.\n`);
      expect(await page.getByRole('main').getByText(/relu/u).count()).toBeGreaterThan(0);
    },
    SIZE * 60,
  );
});

/** One activity changed behind the page's back, so that there is something to restore. */
const renameOneActivity = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jalon');
        opening.onerror = () => reject(new Error('The database does not open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('activities', 'readwrite');
          const reading = transaction.objectStore('activities').openCursor();
          reading.onsuccess = () => {
            const row: unknown = reading.result?.value;
            reading.result?.update(Object.assign({}, row, { title: 'Renommée' }));
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
