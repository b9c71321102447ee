import { beforeAll, describe, expect, it } from 'vitest';
import type { WrittenBlock, WrittenDocument } from '#documents/docx/written-document';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { textsOf } from '#tests/unit/documents/docx/docx-files';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';
import { writtenReport } from './written-report';

const shipped = shippedDossier();

const headingsOf = ({ blocks }: WrittenDocument, level: number): readonly string[] =>
  blocks.flatMap((block: WrittenBlock) => (block.type === 'heading' && block.level === level ? [block.text] : []));

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

let whole: WrittenDocument;

beforeAll(async () => {
  whole = await writtenReport(shipped, 2022);
}, 60_000);

describe('the whole report of 2022', () => {
  it('has every objective of the convention, in its order', () => {
    const codes = headingsOf(whole, 2).map((title) => title.split(' ')[0]);
    expect(codes).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4']);
  });

  it('tells each activity of the year exactly once, under its main objective', () => {
    const counts = new Map<string, number>();
    let objective = '';
    for (const block of whole.blocks) {
      if (block.type !== 'heading') continue;
      if (block.level === 1) objective = '';
      if (block.level === 2) objective = block.text.split(' ')[0] ?? '';
      if (block.level === 3) counts.set(objective, (counts.get(objective) ?? 0) + 1);
    }
    // As totals.json counts them, second tellings left out.
    expect(Object.fromEntries(counts)).toEqual({ '1.1': 36, '1.2': 14, '1.3': 51, '1.4': 15, '2.1': 9, '2.3': 15, '3.1': 1, '3.2': 6, '3.3': 2 });
  });

  it('gives the figures of the year in words, each once at its place', () => {
    const figures = whole.blocks.find((block) => block.type === 'table');
    const said = (figures === undefined ? [] : textsOf(figures)).map(spaced);
    expect(said).toEqual([
      'Objectifs couverts | 9 sur 11',
      'Activités | 149',
      'Activités réalisées | 73',
      'Études | 16',
      'Événements | 17',
      'Publications | 10',
      'Participants | environ 4 100',
      expect.stringMatching(/^Retombées.* \| .+/u),
      expect.stringMatching(/^Contacts.* \| environ 600 000$/u),
    ]);
  });

  it('says nothing of what is internal', () => {
    const said = whole.blocks.flatMap(textsOf).join('\n');
    for (const note of shipped.tables.activities.flatMap(({ internalNote }) => internalNote ?? [])) expect(said).not.toContain(note);
    expect(said).not.toMatch(/à vérifier/iu);
  });
});

describe('a shorter report', () => {
  it('of one page has its goals and figures, and no list', async () => {
    const page = await writtenReport(shipped, 2022, aReport({ dossier: shipped.dossier, detail: 'one_page' }));
    expect(headingsOf(page, 2)).toEqual([]);
    expect(headingsOf(page, 1)).toHaveLength(6);
    expect(page.blocks.flatMap(textsOf).join('').length).toBeLessThan(4000);
  });

  it('of twelve pages tells each activity in a line', async () => {
    const short = await writtenReport(shipped, 2022, aReport({ dossier: shipped.dossier, detail: 'twelve_pages' }));
    expect(headingsOf(short, 3)).toEqual([]);
    expect(headingsOf(short, 2)).toHaveLength(11);
  });
});
