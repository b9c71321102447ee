import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain, type WrittenBlock } from '#documents/docx/written-document';
import type { MarkedText } from '#documents/report/marks';
import { headMark } from '#documents/report/prose';
import { readRowMark, rowMarkName, rowPrint } from '#documents/report/row-marks';
import { sectionKey, tableKey } from '#documents/report/sections';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { openOffice } from '../docx/office';
import { activityText, altered, chapterOf, fileOf, readBack } from './corrected-files';

const STUDIES: MarkedText = { type: 'introduction', place: { type: 'part', part: 'studies' } };

const tableOf = (rows: readonly (readonly string[])[]): readonly WrittenBlock[] => [
  { type: 'heading', level: 1, text: 'Études', ...headMark(STUDIES, undefined, 'Études') },
  {
    type: 'table',
    columns: [{ title: 'Étude', width: 60 }, { title: 'Prestataire', width: 40 }],
    rows: [{ type: 'heading', text: 'En cours' }, ...rows.map((cells) => ({ type: 'cells', cells: cells.map(plain) }) as const)],
  },
];

const ROWS = [['Étude des berges', 'Atelier des Gués'], ['Étude des quais', 'non renseigné']];
const FETE = 'Elle reviendra en juin.';

let file: Uint8Array;

beforeAll(async () => {
  file = await fileOf([chapterOf(activityText('Fête'), 'Fête', FETE), chapterOf(activityText('Marché'), 'Marché', 'Deux jours.'), tableOf(ROWS)]);
});

const UNTOUCHED = { computed: [], unplaced: [], gone: [], rows: [], tables: [{ table: 1, under: 'Études', lost: 0 }], lost: [] };

const rowWith = (words: string): RegExp => new RegExp(`<w:tr>(?:(?!</w:tr>).)*?${words}(?:(?!</w:tr>).)*</w:tr>`, 'u');

const tableFaults = (given: Uint8Array) => {
  const { rows, tables } = readBack(given);
  return { rows: rows.map(({ cells, under }) => [under, ...cells]), lost: tables.map(({ under, lost }) => [under, lost]) };
};

const tracked = (xml: string): string =>
  xml.replaceAll('<w:p>', '<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="B"/></w:rPr></w:pPr>').replace(/<w:r>.*?<\/w:r>/gu, (run) => `<w:del w:id="6" w:author="B">${run.replaceAll('w:t', 'w:delText')}</w:del>`);

/** From the title of an activity to the next one. */
const sectionOf = (title: string, next: string): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*>${title}</w:t>.*?(?=<w:p>(?:(?!</w:p>).)*>${next}</w:t>)`, 'u');

describe('the mark of a row', () => {
  it('is hidden and short enough for Word, and reads back as what it marks', () => {
    const count = fc.nat({ max: 40_000 });
    holdsFor(
      fc.property(fc.record({ table: fc.nat({ max: 1000 }), index: count, of: count, printed: fc.array(fc.string()).map(rowPrint) }), (mark) => {
        expect(rowMarkName(mark)).toMatch(/^_\w{1,39}$/u);
        expect(readRowMark(rowMarkName(mark).toUpperCase())).toEqual(mark);
      }),
    );
  });
});

describe('the tables of a report that comes back', () => {
  it('bring nothing when nobody touched them, whatever they say', { timeout: 60_000 }, async () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('« a » : !', '<b>x</b> & "y"', 'a\u202Eb\u0000c', '\u00a0', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 40 }), async (rows) => {
        expect(readBack(await fileOf([tableOf(rows)]))).toMatchObject(UNTOUCHED);
      }),
      { seed: 7, numRuns: 8 },
    );
  });

  it('say which row was changed, in whichever of its cells, tracked or not', () => {
    const changed = [['Études', 'Étude des berges', 'Bureau B']];
    expect(tableFaults(altered(file, (xml) => xml.replace('>Atelier des Gués<', '>Bureau B<'))).rows).toEqual(changed);
    const followed = altered(file, (xml) => xml.replace(/<w:r>(?:(?!<\/w:r>).)*>Atelier des Gués<\/w:t><\/w:r>/u, (run) => `<w:del w:id="7" w:author="B">${run.replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="8" w:author="B"><w:r><w:t>Bureau B</w:t></w:r></w:ins>`));
    expect(tableFaults(followed)).toEqual({ rows: changed, lost: [['Études', 0]] });
    expect(tableFaults(altered(file, (xml) => xml.replace('>Prestataire<', '>Cabinet<'))).rows).toEqual([['Études', 'Étude', 'Cabinet']]);
    expect(tableFaults(altered(file, (xml) => xml.replace('>En cours<', '>Finies<'))).rows).toEqual([['Études', 'Finies']]);
  });

  it('say which rows were added, copied or deleted, and when the whole table is no longer there', () => {
    const added = '<w:tr><w:tc><w:p><w:r><w:t>Étude des ponts</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>';
    expect(tableFaults(altered(file, (xml) => xml.replace(rowWith('berges'), (row) => `${row}${added}`))).rows).toEqual([['Études', 'Étude des ponts', '']]);
    expect(tableFaults(altered(file, (xml) => xml.replace(rowWith('berges'), (row) => `${row}${row}`))).rows).toEqual([['Études', ...(ROWS[0] ?? [])]]);
    expect(tableFaults(altered(file, (xml) => xml.replace(rowWith('berges'), '')))).toEqual({ rows: [], lost: [['Études', 1]] });
    expect(tableFaults(altered(file, (xml) => xml.replace(rowWith('berges'), (row) => row.replace(/<w:tr>(?:<w:trPr>)?/u, '<w:tr><w:trPr><w:del w:id="4" w:author="B"/></w:trPr><w:trPr>'))))).toEqual({ rows: [], lost: [['Études', 1]] });
    expect(readBack(altered(file, (xml) => xml.replace(/<w:tbl>.*<\/w:tbl>/u, ''))).lost).toEqual([tableKey('studies', 1)]);
  });

  it('do not hide a text of the record that someone set in one', () => {
    const boxed = altered(file, (xml) => xml.replace(new RegExp(`<w:p>(?:(?!</w:p>).)*${FETE}</w:t>.*?</w:p>`, 'u'), (own) => `<w:tbl><w:tr><w:tc>${own}</w:tc></w:tr></w:tbl>`));
    expect(readBack(boxed).texts.find(({ text }) => sectionKey(text) === sectionKey(activityText('Fête')))?.paragraphs).toMatchObject([{ said: FETE, same: true }]);
  });
});

describe('a section taken out of a report with its title', () => {
  const section = sectionOf('Fête', 'Marché');
  const without = (remove: (xml: string) => string) => readBack(altered(file, (xml) => xml.replace(section, remove)));
  const textsIn = ({ texts }: ReturnType<typeof readBack>) => texts.map(({ text }) => sectionKey(text));
  const [fete, studies] = [sectionKey(activityText('Fête')), sectionKey(STUDIES)];

  it('is noticed, its changes tracked or not, and proposes no change of its text', () => {
    for (const back of [without(() => ''), without(tracked)]) {
      expect(back.lost).toEqual([fete]);
      expect(textsIn(back)).not.toContain(fete);
    }
  });

  it('is noticed with its table', () => {
    expect(readBack(altered(file, (xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*>Études<\/w:t>.*<\/w:tbl>/u, ''))).lost).toEqual([studies, tableKey('studies', 1)]);
  });

  it('is only a text to remove when its title stays', () => {
    const back = without((xml) => xml.replace(new RegExp(`<w:p>(?:(?!</w:p>).)*${FETE}</w:t>.*?</w:p>`, 'u'), ''));
    expect(back.lost).toEqual([]);
    expect(textsIn(back)).toContain(fete);
  });

  it('is noticed when it was tracked even where the file no longer says what it held', () => {
    const bare = altered(altered(file, (xml) => xml.replace(section, tracked)), (xml) => xml.replaceAll('Jalon sections', 'Autre'), 'docProps/custom.xml');
    expect(readBack(bare).lost).toEqual([fete]);
    expect(readBack(altered(file, (xml) => xml.replaceAll('Jalon sections', 'Autre'), 'docProps/custom.xml')).lost).toEqual([]);
  });
});

const office = openOffice();

afterAll(() => office?.close());

describe.skipIf(office === null)('tables that LibreOffice saved again (skipped where its word processor is not installed)', () => {
  it('bring what was changed there, and nothing else', { timeout: 180_000 }, async () => {
    const saved = async (given: Uint8Array): Promise<Uint8Array> => (await office?.saved('relu', new Blob([given.slice()]))) ?? new Uint8Array();
    expect(readBack(await saved(file))).toMatchObject(UNTOUCHED);
    const changed = readBack(await saved(altered(file, (xml) => xml.replace('>non renseigné<', '>Bureau B<').replace(sectionOf('Fête', 'Marché'), ''))));
    expect(changed.rows).toEqual([{ cells: ['Étude des quais', 'Bureau B'], under: 'Études' }]);
    expect(changed.lost).toEqual([sectionKey(activityText('Fête'))]);
  });
});
