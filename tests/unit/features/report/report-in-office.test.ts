import { afterAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#documents/docx/write-docx';
import { expectedTotals } from '#tests/fixtures/totals/expected-totals';
import { totalsTold } from '#tests/fixtures/totals/told-totals';
import { textsOf } from '#tests/unit/documents/docx/docx-files';
import { openOffice } from '#tests/unit/documents/docx/office';
import { toldInDocx } from '#tests/unit/documents/docx/told-docx';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';
import { writtenReport } from './written-report';

const office = openOffice();

afterAll(() => office?.close());

const words = (text: string): string => text.replace(/\s+/gu, ' ');

describe.skipIf(office === null)('the report of 2022 opened by LibreOffice (skipped where its word processor is not installed)', () => {
  it('reads whole, objective by objective and activity by activity, makes pages, and states the same figures', { timeout: 120_000 }, async () => {
    const written = await writtenReport(shippedDossier(), 2022);
    const file = await writeDocx(written);
    const text = words((await office?.text('rapport', file)) ?? '');
    const headings = written.blocks.filter((block) => block.type === 'heading').flatMap(textsOf);
    expect(headings.length).toBeGreaterThan(149 + 11);
    for (const heading of headings) expect(text).toContain(words(heading.replace(/^#+ /u, '')));
    expect(await office?.pages('rapport', file)).toBeGreaterThan(10);
    const saved = (await office?.saved('rapport', file)) ?? new Uint8Array();
    expect(totalsTold(await toldInDocx(new Blob([saved.slice()])))).toEqual(expectedTotals());
  });
});
