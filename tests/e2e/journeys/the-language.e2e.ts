import { describe, expect } from 'vitest';

import { jalonTest } from '../jalon-test';

const PATHS = ['/', '/objectifs', '/objectifs/1.3', '/activites', '/resultats', '/programme', '/comites', '/livrables', '/rapport', '/importer', '/verifier', '/dossier'];

/** Words of the interface that no text of the record has in English. */
const FRENCH = /\b(?:non enregistré|non renseigné|Tout voir|Voir en tableau|servi par|Objectif stratégique)\b/u;

describe('the language of the interface', () => {
  jalonTest('English is chosen once, holds after a reload, and French comes back the same way', async ({ page }) => {
    await page.goto('/activites?annee=2022');
    await page.getByRole('button', { name: 'Affichage' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Activities 2022' }).waitFor();
    expect(new URL(page.url()).search).toBe('?annee=2022');

    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Dashboard' }).click();
    await page.getByRole('heading', { level: 1, name: /objectives led to activities/u }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');

    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Français' }).click();
    await page.getByRole('heading', { level: 1, name: /objectifs opérationnels ont donné lieu/u }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
  });

  jalonTest('every page speaks English', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('jalon:language', 'en');
    });
    const left: string[] = [];
    for (const path of PATHS) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      const text = await page.locator('body').innerText();
      if (FRENCH.test(text)) left.push(`${path}: ${FRENCH.exec(text)?.[0] ?? ''}`);
    }
    expect(left).toEqual([]);
  });

  jalonTest('French fetches no English', async ({ page }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(files.filter((file) => file.includes('english'))).toEqual([]);
  });
});
