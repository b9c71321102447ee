import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '#documents/report/compared-form';
import { markName, MOST_PARAGRAPHS, readMark, type Mark, type MarkedText } from '#documents/report/marks';
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
const count = fc.nat({ max: MOST_PARAGRAPHS - 1 });
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text, index: count, of: count, printed: fc.string().map(fingerprint) }),
  fc.record({ type: fc.constant('head' as const), text, index: fc.nat({ max: 35 }), of: count, printed: fc.string().map(fingerprint) }),
  fc.record({ type: fc.constant('computed' as const), index: fc.nat(), printed: fc.string().map(fingerprint) }),
);

describe('the mark of a paragraph', () => {
  it('is hidden and short enough for Word, and reads back as what it marks, whatever the case of its letters', () => {
    holdsFor(
      fc.property(mark, (given) => {
        const name = markName(given);
        expect(name).toMatch(/^_\w{1,39}$/u);
        expect(readMark(name)).toEqual(given);
        expect(readMark(name.toUpperCase())).toEqual(given);
      }),
    );
  });

  it('is not read in bookmarks that Word or someone else made', () => {
    for (const name of ['_GoBack', '_Toc123456', '_ja12_0', 'mon_signet', '', `_ja${'z'.repeat(25)}00010000000`, '_jpzz00010000000']) expect(readMark(name)).toBeNull();
  });
});
