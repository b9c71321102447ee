import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#documents/docx/write-docx';
import type { WrittenBlock, WrittenDocument } from '#documents/docx/written-document';
import { readReportBack } from '#documents/report/read-back/read-report-back';
import { sectionProperties } from '#documents/report/sections';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { textsOf } from '#tests/unit/documents/docx/docx-files';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';
import { writtenReport } from './written-report';

const shipped = shippedDossier();

const headingsOf = ({ blocks }: WrittenDocument, level: number): readonly string[] =>
  blocks.flatMap((block: WrittenBlock) => (block.type === 'heading' && block.level === level ? [block.text] : []));

let whole: WrittenDocument;

beforeAll(async () => {
  whole = await writtenReport(shipped, 2022);
}, 60_000);

describe('the whole report of 2022', () => {
  it('says nothing of what is internal', () => {
    const said = whole.blocks.flatMap(textsOf).join('\n');
    for (const note of shipped.tables.activities.flatMap(({ internalNote }) => internalNote ?? [])) expect(said).not.toContain(note);
    expect(said).not.toMatch(/à vérifier/iu);
  });
});

describe('the whole report of 2022 that comes back', () => {
  it('has nothing to take, and lacks no section nor table, when nobody touched it', { timeout: 60_000 }, async () => {
    const file = await writeDocx({ ...whole, properties: sectionProperties(whole.blocks) }, false);
    const back = readReportBack(new Uint8Array(await file.arrayBuffer()));
    expect(back).toMatchObject({ ok: true, value: { lost: [], rows: [], computed: [], unplaced: [], gone: [] } });
    expect(back.ok && back.value.tables.map(({ lost }) => lost)).toEqual(whole.blocks.filter(({ type }) => type === 'table').map(() => 0));
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
