import { describe, expect } from 'vitest';

import { jalonTest } from '../jalon-test';

const workerIsReady = async (): Promise<void> => {
  await navigator.serviceWorker.ready;
};

describe('without a network, after the first visit', () => {
  jalonTest.override({ serviceWorkers: 'allow' });

  jalonTest('a page never opened before still opens', async ({ page, context }) => {
    await page.goto('/');
    await page.evaluate(workerIsReady);
    await context.setOffline(true);
    await page.goto('/objectifs/1.3');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/objectifs/1.3');
  });
});
