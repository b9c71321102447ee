import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { jalonTest } from '../jalon-test';

/** Each page with words that only it shows, so that a page that is not there yet is waited for. */
const PAGES = [
  ['/', 'Nature des activités par objectif'],
  ['/?territoire=59', 'Nature des activités par objectif'],
  ['/?annee=2021', 'Aucune activité'],
  ['/objectifs', 'Développement équilibré et SRADDET'],
  ['/objectifs/1.3', 'Animer le réseau d'],
  ['/objectifs/2.2', 'Missions à préciser'],
  ['/activites', 'Assistance aux PLU'],
  ['/activites?nature=event&manque=attendance', 'Effacer les filtres'],
  ['/resultats?vue=etudes', 'Étude'],
  ['/resultats?vue=evenements', 'Trail'],
  ['/resultats?vue=medias', 'Raid Bassin Minier'],
  ['/resultats?vue=frequentation', 'Traversée'],
  ['/programme', 'Assistance technique aux communes'],
  ['/aujourdhui', 'Ajouter une activité'],
  ['/comites', 'Comité technique'],
  ['/livrables', 'Organigramme'],
  ['/rapport', 'Raid Bassin Minier'],
  ['/importer', 'Choisir'],
  ['/verifier', 'Raid Bassin Minier'],
  ['/dossier', 'Rapport'],
  ['/dossier/journal', 'Dossier chargé'],
  ['/dossier/corbeille', 'La corbeille est vide'],
  ['/dossier/nouveau', 'Les financeurs'],
  ['/nulle-part', 'Toutes les pages'],
] as const;

const open = async (page: Page, path: string, words: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('main').getByText(words).first().waitFor({ state: 'attached', timeout: 20_000 });
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Colours are the same in every window: only one of them pays for the slowest rule. */
type AxeRules = 'all' | 'all but colours' | 'none';

const axeProblems = async (page: Page, rules: AxeRules): Promise<readonly string[]> => {
  if (rules === 'none') return [];
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'all' ? axe : axe.disableRules(['color-contrast'])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

/** What is wrong with the page in view, in words. */
const problemsOf = async (page: Page, rules: AxeRules): Promise<readonly string[]> => {
  const headings = await page.getByRole('heading', { level: 1 }).count();
  const title = await page.title();
  const beyond = await overflow(page);
  return [
    ...(headings === 1 ? [] : [`${String(headings)} main headings`]),
    ...(/^.+ · Jalon$/u.test(title) ? [] : [`named « ${title} »`]),
    ...(beyond === 0 ? [] : [`scrolls sideways by ${String(beyond)} px`]),
    ...(await axeProblems(page, rules)),
  ];
};

interface Window {
  readonly width: number;
  readonly height: number;
  readonly rules: AxeRules;
  /** Another width that the same page is drawn at, for what is cut or overlaps. */
  readonly alsoAt?: number;
}

const cutAt = async (page: Page, width: number, { width: usual, height }: Omit<Window, 'rules'>): Promise<readonly string[]> => {
  await page.setViewportSize({ width, height });
  const beyond = await overflow(page);
  await page.setViewportSize({ width: usual, height });
  return beyond === 0 ? [] : [`scrolls sideways by ${String(beyond)} px at ${String(width)} px`];
};

/** Visits every page in a window of that size. A file each, so that two browsers share the windows. */
export const visitEveryPage = ({ rules, alsoAt, ...viewport }: Window): void => {
  describe(`at ${String(viewport.width)} px`, () => {
    jalonTest.override({ viewport });

    jalonTest('every page has one heading, a name, no sideways scroll, and nothing that axe finds', { timeout: 400_000 }, async ({ page }) => {
      const found: [path: string, problems: readonly string[]][] = [];
      for (const [path, words] of PAGES) {
        await open(page, path, words).catch((error: unknown) => found.push([path, [String(error).slice(0, 200)]]));
        const problems = [...(await problemsOf(page, rules)), ...(alsoAt === undefined ? [] : await cutAt(page, alsoAt, viewport))];
        if (problems.length > 0) found.push([path, problems]);
      }
      expect(found).toEqual([]);
    });
  });
};
