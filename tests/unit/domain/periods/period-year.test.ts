import { describe, expect, it } from 'vitest';
import { beginsInYear, overlapsYear } from '#domain/periods/period-year';
import { date } from '#tests/fixtures/builders/day';

describe('a date against a year', () => {
  it('overlaps each year that it crosses', () => {
    const period = date('2021-Q4/2023-01-15');
    expect([2020, 2021, 2022, 2023, 2024].map((year) => overlapsYear(period, year))).toEqual([false, true, true, true, false]);
  });

  it('begins in one year only', () => {
    const period = date('2021-Q4/2022-02');
    expect([2021, 2022].map((year) => beginsInYear(period, year))).toEqual([true, false]);
  });
});
