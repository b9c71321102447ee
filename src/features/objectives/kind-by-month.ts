import { ACTIVITY_KINDS, type ActivityKind } from '#domain/activities/kinds';
import { columnKey, monthColumns, yearColumn, type YearColumn } from '#domain/periods/month-columns';
import type { CountedActivity } from '#domain/results/counted-activity';

type Counts = Readonly<Record<string, number>>;

export interface KindByMonthRow {
  readonly kind: ActivityKind;
  readonly counts: Counts;
  readonly total: number;
}

/** Activities by kind and by the month they begin in; rows and columns both add up to `total`. */
export interface KindByMonth {
  /** Twelve months, then only the columns in use of what has no month. */
  readonly columns: readonly YearColumn[];
  readonly rows: readonly KindByMonthRow[];
  readonly totals: Counts;
  readonly total: number;
}

const countByColumn = (activities: readonly CountedActivity[], year: number): Counts => {
  const counts: Record<string, number> = {};
  for (const { dates } of activities) {
    const key = columnKey(yearColumn(dates, year));
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

/** The matrix of activities counted once, the kinds with most activities first; kinds without any are left out. */
export const kindByMonth = (activities: readonly CountedActivity[], year: number): KindByMonth => {
  const totals = countByColumn(activities, year);
  const rows = ACTIVITY_KINDS.flatMap((kind): readonly KindByMonthRow[] => {
    const ofKind = activities.filter((activity) => activity.kind === kind);
    return ofKind.length === 0 ? [] : [{ kind, counts: countByColumn(ofKind, year), total: ofKind.length }];
  });
  return {
    columns: monthColumns.filter((column) => column.type === 'month' || (totals[columnKey(column)] ?? 0) > 0),
    rows: rows.toSorted((left, right) => right.total - left.total),
    totals,
    total: activities.length,
  };
};
