import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDossierFiles, type DossierContent } from '#domain/dossier/dossier-file';
import { writtenPack } from './written-pack';

/** By its path from the root: the addresses of a page are none of files. */
const shippedDossier = (): DossierContent => {
  const names = ['convention', 'report-2022', 'programme-2023', 'links-2022-2023'];
  const read = readDossierFiles(names.map((name): unknown => JSON.parse(readFileSync(`data/mission-bassin-minier/${name}.json`, 'utf8'))));
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
};

const shipped = shippedDossier();
const [whole] = shipped.tables.funders.filter(({ territory }) => territory === undefined || !shipped.tables.dossiers[0]?.territories.some(({ code }) => code === territory));
const [local] = shipped.tables.funders.filter(({ territory }) => shipped.tables.dossiers[0]?.territories.some(({ code }) => code === territory));

type Written = Awaited<ReturnType<typeof writtenPack>>;

const pageOf = ({ html }: Written): Document => new DOMParser().parseFromString(html, 'text/html');

const written = async (funder: typeof whole): Promise<Written> => {
  if (funder === undefined) throw new Error('No such funder');
  return writtenPack(shipped, funder.id, 2022);
};

let all: Written;
let page: Document;

beforeAll(async () => {
  all = await written(whole);
  page = pageOf(all);
}, 60_000);

describe('the pack of 2022 for a funder of the whole territory', () => {
  it('tells each activity of the year exactly once, under its objective', () => {
    const groups = [...page.querySelectorAll('section.group')].map((group) => [group.querySelector('h3')?.textContent.split(' ')[0], group.querySelectorAll('article').length]);
    // As totals.json counts them, second tellings left out.
    expect(Object.fromEntries(groups)).toEqual({ '1.1': 36, '1.2': 14, '1.3': 51, '1.4': 15, '2.1': 9, '2.3': 15, '3.1': 1, '3.2': 6, '3.3': 2 });
  });

  it('weighs under 3 MB, and asks nothing of any network', () => {
    expect(all.file.size).toBeLessThan(3_000_000);
    expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[A-Za-z0-9+/=]+'; img-src data:/u);
    expect(page.querySelectorAll('[src], link, iframe, object, embed, form, [action], [onclick], [onerror]')).toHaveLength(0);
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/u);
    expect(all.html).not.toMatch(/@import|url\(/u);
  });

  it('has one place for each link of its contents', () => {
    for (const link of page.querySelectorAll('nav a')) expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.querySelector('h2')?.textContent).toBe(link.textContent);
  });

  it('quotes figures with their doubt and the words that they come from', () => {
    const figures = [...page.querySelectorAll('.figures li')];
    expect(figures.some((item) => item.querySelector('b')?.textContent.startsWith('environ ') === true)).toBe(true);
    expect(figures.filter((item) => item.querySelector('q') !== null).length).toBeGreaterThan(50);
  });

  it('says what is not recorded, and never that nothing was voted', () => {
    expect(page.querySelector('main')?.textContent).toContain('non enregistré');
  });

  it('has the same activities and figures in its workbook', () => {
    const [activities, figures] = all.sheets;
    expect(activities?.rows).toHaveLength(150);
    expect(figures?.rows).toHaveLength(page.querySelectorAll('.figures li').length + 1);
  });
});

describe('the pack of 2022 for a funder of one territory', () => {
  it('has the activities of its territory, and those of none apart', async () => {
    const narrow = await written(local);
    const { concerned } = narrow.record;
    expect(concerned.unplaced.length).toBeGreaterThan(0);
    const groups = [...pageOf(narrow).querySelectorAll('section.group')];
    expect(groups.at(-1)?.querySelector('h3')?.textContent).toBe('Activités sans territoire précisé');
    expect(groups.at(-1)?.querySelectorAll('article')).toHaveLength(concerned.unplaced.length);
    expect(pageOf(narrow).querySelectorAll('article')).toHaveLength(concerned.count + concerned.unplaced.length);
  });
});
