import { columnKey, monthColumns, yearColumn, type YearColumn } from '../periods/month-columns';
import { groupBy } from '../record/group-by';
import type { CalendarEntry } from './calendar-entry';

export interface YearSection {
  readonly column: YearColumn;
  readonly entries: readonly CalendarEntry[];
}

/** A year in reading order [T3]: its twelve months, then quarters, halves, the bare year and what began before, each where it holds something. */
export const yearSections = (entries: readonly CalendarEntry[], year: number): readonly YearSection[] => {
  const groups = groupBy(entries, ({ date }) => columnKey(yearColumn([date], year)));
  return monthColumns
    .map((column) => ({ column, entries: groups.get(columnKey(column)) ?? [] }))
    .filter(({ column, entries: own }) => column.type === 'month' || own.length > 0);
};
