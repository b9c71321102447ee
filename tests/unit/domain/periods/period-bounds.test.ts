import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '#domain/periods/partial-date';
import { boundsOf } from '#domain/periods/period-bounds';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { date } from '#tests/fixtures/builders/day';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

describe('first and last day of a partial date [T1]', () => {
  it.each([
    ['2022-05-21', '2022-05-21', '2022-05-21', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-Q1', '2023-01-01', '2023-03-31', 'quarter'],
    ['2022-Q4', '2022-10-01', '2022-12-31', 'quarter'],
    ['2023-H1', '2023-01-01', '2023-06-30', 'half'],
    ['2023-H2', '2023-07-01', '2023-12-31', 'half'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2022-07/2023-02', '2022-07-01', '2023-02-28', 'month'],
    ['2022-Q4/2023-03-03', '2022-10-01', '2023-03-03', 'quarter'],
  ])('%s goes from %s to %s', (text, first, last, precision) => {
    expect(boundsOf(date(text))).toMatchObject({ first, last, precision });
  });

  it('never ends before it begins', () => {
    holdsFor(
      fc.property(arbitraryDate, (text) => {
        const { first, last } = boundsOf(text);
        return first <= last;
      }),
    );
  });

  it('says so when a text that is no date got past the schema', () => {
    expect(() => boundsOf('bientôt' as PartialDate)).toThrow('bientôt');
  });
});
