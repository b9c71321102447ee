import { afterAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#documents/docx/write-docx';
import { textsOf } from '#tests/unit/documents/docx/docx-files';
import { openOffice } from '#tests/unit/documents/docx/office';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';
import { writtenReport } from './written-report';

const office = openOffice();

afterAll(() => office?.close());

const words = (text: string): string => text.replace(/\s+/gu, ' ');

describe.skipIf(office === null)('the report of 2022 opened by LibreOffice (skipped where its word processor is not installed)', () => {
  it('reads whole, objective by objective and activity by activity, and makes pages', { timeout: 120_000 }, async () => {
    const written = await writtenReport(shippedDossier(), 2022);
    const file = await writeDocx(written);
    const text = words((await office?.text('rapport', file)) ?? '');
    const headings = written.blocks.filter((block) => block.type === 'heading').flatMap(textsOf);
    expect(headings.length).toBeGreaterThan(149 + 11);
    for (const heading of headings) expect(text).toContain(words(heading.replace(/^#+ /u, '')));
    expect(await office?.pages('rapport', file)).toBeGreaterThan(10);
  });
});
