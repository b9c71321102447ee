import { columnKey, monthColumns, yearColumn, type YearColumn } from '../periods/month-columns';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';
import { totalOf, type MetricTotal } from './metric-total';
import { inYearOrder } from './year-order';

export interface CalendarColumn {
  readonly column: YearColumn;
  readonly activities: readonly CountedActivity[];
  readonly attendance: MetricTotal;
}

/** Activities over a year. `months` always holds twelve columns, `others` only the columns in use; both add up to `total`. */
export interface Calendar {
  readonly months: readonly CalendarColumn[];
  /** Quarters, halves, the bare year, other years, undated: each apart, so that no month is invented [T3]. */
  readonly others: readonly CalendarColumn[];
  readonly total: number;
  readonly inMonths: number;
  /** Part of the activities whose month is known, from 0 to 1; null without activities. */
  readonly datedShare: number | null;
  /** Under half in a month, a sentence replaces the chart [T5]. */
  readonly monthChart: boolean;
}

const isMonth = ({ column }: CalendarColumn): boolean => column.type === 'month';

/** Places activities counted once in the columns of a year. */
export const calendarOf = (activities: readonly CountedActivity[], year: number): Calendar => {
  const groups = groupBy(activities, ({ dates }) => columnKey(yearColumn(dates, year)));
  const columns = monthColumns.map((column): CalendarColumn => {
    const group = inYearOrder(groups.get(columnKey(column)) ?? [], (activity) => activity);
    return { column, activities: group, attendance: totalOf(group, 'attendance') };
  });
  const months = columns.filter(isMonth);
  const inMonths = months.reduce((sum, month) => sum + month.activities.length, 0);
  return {
    months,
    others: columns.filter((column) => !isMonth(column) && column.activities.length > 0),
    total: activities.length,
    inMonths,
    datedShare: activities.length === 0 ? null : inMonths / activities.length,
    monthChart: inMonths > 0 && inMonths * 2 >= activities.length,
  };
};

/** The calendar of events. Festivals and residencies are cultural projects and stand apart. */
export const eventsCalendar = (activities: readonly CountedActivity[], year: number): Calendar =>
  calendarOf(
    activities.filter(({ kind }) => kind === 'event'),
    year,
  );
