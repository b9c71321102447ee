import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readingTest } from '../jalon-test';

interface ShippedFile {
  readonly tables: {
    readonly activities?: readonly { readonly partners: readonly string[] }[];
    readonly plannedActions?: readonly { readonly partners: readonly string[] }[];
    readonly funders?: readonly { readonly name: string }[];
  };
}

const read = (name: string): ShippedFile =>
  JSON.parse(readFileSync(new URL(`../../../data/mission-bassin-minier/${name}.json`, import.meta.url), 'utf8')) as ShippedFile;

const files = ['convention', 'report-2022', 'programme-2023'].map(read);

/** Names as they are written; a common noun such as « ville » names nobody. */
const names = [
  ...files.flatMap(({ tables }) => tables.funders ?? []).map(({ name }) => name),
  ...files.flatMap(({ tables }) => [...(tables.activities ?? []), ...(tables.plannedActions ?? [])]).flatMap(({ partners }) => partners),
].filter((name) => name.length > 4 && /\p{Lu}/u.test(name) && !['Département', 'Région'].includes(name));

const PAGES = [
  '/',
  '/?territoire=59',
  '/?annee=2021',
  '/?annee=2023',
  '/resultats?vue=etudes',
  '/resultats?vue=evenements',
  '/resultats?vue=medias',
  '/resultats?vue=frequentation',
  '/programme?au=2023-05-15',
  '/comites',
  '/livrables',
  '/livrables?annee=2023',
  '/verifier',
] as const;

readingTest('no page opens with a sentence that names a funder or a partner', { timeout: 180_000 }, async ({ page }) => {
  expect(names.length).toBeGreaterThan(100);
  for (const path of PAGES) {
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    const sentence = (await heading.innerText()).replace(/\s/gu, ' ');
    expect([path, names.filter((name) => sentence.includes(name))]).toEqual([path, []]);
  }
});

/** Pages whose title is the name of what they are about: their sentence stands under it. */
const NAMED_PAGES = ['/financeurs/018cc251-f400-7003-a9d6-951efc0f7eae?annee=2022', '/financeurs/018cc251-f400-7000-afdc-79b9c905c38e?annee=2023', '/budget?annee=2022'] as const;

readingTest('no sentence under the title of a page names a funder or a partner', { timeout: 60_000 }, async ({ page }) => {
  for (const path of NAMED_PAGES) {
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    const header = page.getByRole('main').locator('header').filter({ has: heading });
    const said = (await header.innerText()).replace(await heading.innerText(), '').replace(/\s/gu, ' ');
    expect([path, names.filter((name) => said.includes(name))]).toEqual([path, []]);
  }
});
