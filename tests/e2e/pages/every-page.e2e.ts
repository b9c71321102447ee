import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectNoAxeViolations } from '../axe';
import { jalonTest } from '../jalon-test';

/** Each page with what only it shows, so that a page that is not there yet is waited for. */
const PAGES = [
  ['/', 'Nature des activités par objectif'],
  ['/?territoire=59', 'Nature des activités par objectif'],
  ['/?annee=2021', 'Aucune activité'],
  ['/objectifs', 'Développement équilibré et SRADDET'],
  ['/objectifs/1.3', 'Animer le réseau d'],
  ['/objectifs/2.2', 'Missions à préciser'],
  ['/activites', 'Schéma stratégique'],
  ['/activites?nature=event&manque=attendance', 'Comité'],
  ['/resultats?vue=etudes', 'Étude'],
  ['/resultats?vue=evenements', 'Trail'],
  ['/resultats?vue=medias', 'Raid Bassin Minier'],
  ['/resultats?vue=frequentation', 'Traversée'],
  ['/programme', 'Assistance technique aux communes'],
  ['/comites', 'Comité technique'],
  ['/livrables', 'Organigramme'],
  ['/rapport', 'Raid Bassin Minier'],
  ['/importer', 'Importer'],
  ['/verifier', 'Raid Bassin Minier'],
  ['/dossier', 'Programme'],
  ['/nulle-part', 'Toutes les pages'],
] as const;

const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const;

const open = async (page: Page, path: string, words: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('main').getByText(words).first().waitFor({ state: 'attached', timeout: 20_000 });
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const viewport of VIEWPORTS) {
  describe(`at ${String(viewport.width)} px`, () => {
    jalonTest.override({ viewport });

    for (const [path, words] of PAGES) {
      jalonTest(`${path} has one heading, a name, no sideways scroll, and nothing that axe finds`, async ({ page }) => {
        await open(page, path, words);
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await page.title()).toMatch(/^.+ · Jalon$/u);
        expect(await overflow(page)).toBe(0);
        await expectNoAxeViolations(page);
      });
    }
  });
}
