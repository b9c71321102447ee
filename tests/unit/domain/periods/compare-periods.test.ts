import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, earliestOf, lastDayOf } from '#domain/periods/compare-periods';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { date } from '#tests/fixtures/builders/day';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const arbitraryDateOrNone = fc.option(arbitraryDate);

describe('the order of the year [T2]', () => {
  it('goes by first day, then by last day, and puts what is undated last', () => {
    const dates = [null, date('2022-06-30'), date('2022'), date('2022-01'), date('2022-01-05')];
    expect(dates.toSorted(comparePeriods)).toEqual(['2022-01', '2022', '2022-01-05', '2022-06-30', null]);
  });

  it('is the same from both sides', () => {
    holdsFor(
      fc.property(arbitraryDateOrNone, arbitraryDateOrNone, (a, b) => comparePeriods(a, b) + comparePeriods(b, a) === 0),
    );
  });

  it('finds the earliest date in whatever order they are noted', () => {
    holdsFor(
      fc.property(fc.array(arbitraryDate, { maxLength: 5 }), (dates) => earliestOf(dates) === earliestOf(dates.toReversed())),
    );
  });

  it('knows no earliest date and no last day of nothing', () => {
    expect([earliestOf([]), lastDayOf([])]).toEqual([null, null]);
  });

  it('takes the latest day that any of the dates may reach', () => {
    expect(lastDayOf([date('2023-03'), date('2023-H1'), date('2023-02-10')])).toBe('2023-06-30');
  });
});
