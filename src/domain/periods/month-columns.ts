import { earliestOf } from './compare-periods';
import type { PartialDate, Precision } from './partial-date';
import { boundsOf } from './period-bounds';
import { beginsInYear } from './period-year';

/** Where something stands in the calendar of a year; `month` goes from 1 to 12, `number` is that of the quarter or half. */
export type YearColumn =
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'quarter' | 'half'; readonly number: number }
  | { readonly type: 'year' | 'outside' | 'undated' };

/** The month of the first day of a date, from 1 to 12. */
export const monthOfFirstDay = (date: PartialDate): number => Number(boundsOf(date).first.slice(5, 7));

const columnAt = (precision: Precision, month: number): YearColumn => {
  switch (precision) {
    case 'day':
    case 'month':
      return { type: 'month', month };
    case 'quarter':
      return { type: 'quarter', number: Math.ceil(month / 3) };
    case 'half':
      return { type: 'half', number: Math.ceil(month / 6) };
    case 'year':
      return { type: 'year' };
  }
};

/**
 * The column of a year's calendar for the dates of one activity [T3]: the month of the first day of its first date in that
 * year; a quarter, a half or a bare year keeps its own column, and so does what has no date or none that begins in the year.
 */
export const yearColumn = (dates: readonly PartialDate[], year: number): YearColumn => {
  const first = earliestOf(dates.filter((date) => beginsInYear(date, year)));
  if (first === null) return { type: dates.length === 0 ? 'undated' : 'outside' };
  return columnAt(boundsOf(first).precision, monthOfFirstDay(first));
};

/** The columns of a year in reading order: twelve months, then quarters, halves, the bare year, other years, undated. */
export const monthColumns: readonly YearColumn[] = [
  ...Array.from({ length: 12 }, (_, index): YearColumn => ({ type: 'month', month: index + 1 })),
  ...[1, 2, 3, 4].map((number): YearColumn => ({ type: 'quarter', number })),
  ...[1, 2].map((number): YearColumn => ({ type: 'half', number })),
  { type: 'year' },
  { type: 'outside' },
  { type: 'undated' },
];

/** A name for a column that is the same for equal columns, such as `month-5` or `undated`. */
export const columnKey = (column: YearColumn): string => {
  switch (column.type) {
    case 'month':
      return `month-${String(column.month)}`;
    case 'quarter':
    case 'half':
      return `${column.type}-${String(column.number)}`;
    case 'year':
    case 'outside':
    case 'undated':
      return column.type;
  }
};
