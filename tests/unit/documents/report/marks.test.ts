import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markName, readMark, type MarkedText } from '#documents/report/marks';
import { REPORT_PARTS } from '#domain/report/report-parts';
import type { ReportPlace } from '#domain/report/report';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const id = fc.string({ minLength: 1 }).map((label) => idFor(label));
const place: fc.Arbitrary<ReportPlace> = fc.oneof(
  fc.constantFrom(...REPORT_PARTS).map((part): ReportPlace => ({ type: 'part', part })),
  fc.tuple(fc.constantFrom('goal', 'objective'), id).map(([type, of]) => ({ type, id: of }) as ReportPlace),
);
const text: fc.Arbitrary<MarkedText> = fc.oneof(
  id.map((of): MarkedText => ({ type: 'activity', id: of })),
  place.map((of): MarkedText => ({ type: 'introduction', place: of })),
);

describe('the mark of a paragraph', () => {
  it('is hidden and short enough for Word, and reads back as what it marks', () => {
    holdsFor(
      fc.property(text, fc.nat({ max: 999 }), (of, paragraph) => {
        const name = markName({ text: of, paragraph });
        expect(name).toMatch(/^_\w{1,39}$/u);
        expect(readMark(name)).toEqual({ text: of, paragraph });
      }),
    );
  });

  it('is not read in bookmarks that Word or someone else made', () => {
    for (const name of ['_GoBack', '_Toc123456', '_ja12_0', 'mon_signet', '']) expect(readMark(name)).toBeNull();
  });
});
