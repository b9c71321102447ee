import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnKey, monthColumns, yearColumn } from '#domain/periods/month-columns';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { date } from '#tests/fixtures/builders/day';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

describe('the calendar of a year [T3]', () => {
  it.each([
    [['2022-05-21'], 'month-5'],
    [['2022-01/2022-07'], 'month-1'],
    [['2022-11-28', '2022-03'], 'month-3'],
    [['2022-Q3'], 'quarter-3'],
    [['2022-H2'], 'half-2'],
    [['2022'], 'year'],
    [['2021-Q4'], 'outside'],
    [['2021-11', '2022-12-02'], 'month-12'],
    [[], 'undated'],
  ])('%j stands in %s', (dates, column) => {
    expect(columnKey(yearColumn(dates.map(date), 2022))).toBe(column);
  });

  it('has a column of its own for anything that can be dated', () => {
    const keys = new Set(monthColumns.map(columnKey));
    expect(keys.size).toBe(monthColumns.length);
    holdsFor(
      fc.property(fc.array(arbitraryDate, { maxLength: 3 }), (dates) => keys.has(columnKey(yearColumn(dates, 2022)))),
    );
  });
});
