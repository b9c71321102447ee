import { expect } from 'vitest';
import { jalonTest, readingTest } from '../jalon-test';

readingTest('a filter that the dossier does not know is passed over and said', async ({ page }) => {
  await page.goto('/activites?nature=event,licorne&objectif=9.9&annee=2022');
  const main = page.getByRole('main');
  await main.getByRole('status').filter({ hasText: 'nature=licorne' }).waitFor();
  await main.getByText(/objectif=9\.9/u).waitFor();
  await main.getByText(/17 activités/u).first().waitFor();
});

readingTest('a year outside of the dossier shows the latest one, and says so', async ({ page }) => {
  await page.goto('/?annee=1950');
  await page.getByRole('main').getByText(/annee=1950/u).waitFor();
  await page.getByRole('heading', { level: 1, name: /^En 2022/u }).waitFor();
});

for (const address of ['/activites/01900000-0000-7000-8000-000000000000', '/activites/n-importe-quoi', '/objectifs/9.9', '/nulle-part', '/objectifs/%3Cscript%3E']) {
  readingTest(`${address} shows a page that helps, with the navigation at hand`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Tableau de bord' }).click();
    await page.getByRole('heading', { level: 1, name: /^En 2022/u }).waitFor();
  });
}

jalonTest('a record that was damaged in storage is left aside with its field named, and the others are shown', async ({ page }) => {
  await page.goto('/activites');
  await page.getByRole('heading', { level: 1, name: /^Activités 2022/u }).waitFor();
  await page.evaluate(async () => {
    const request = indexedDB.open('jalon');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const store = db.transaction('activities', 'readwrite').objectStore('activities');
    const record = await new Promise<Record<string, unknown>>((resolve) => {
      const cursor = store.openCursor();
      cursor.onsuccess = () => resolve(cursor.result?.value as Record<string, unknown>);
    });
    store.put({ ...record, kind: 'licorne' });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    db.close();
  });
  await page.reload();
  const alert = page.getByRole('alert');
  await alert.getByText(/illisible/u).waitFor();
  await expect.poll(() => alert.innerText()).toContain('nature');
  await page.getByRole('table', { name: 'Activités' }).or(page.getByRole('grid', { name: 'Activités' })).waitFor();
});
