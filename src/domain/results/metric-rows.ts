import type { Metric } from '../measures/metrics';
import type { Sum } from '../measures/sum-figures';
import { earliestOf } from '../periods/compare-periods';
import type { PartialDate } from '../periods/partial-date';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';
import { totalOf, totalOfFigures, type MetricTotal } from './metric-total';
import type { PlacedFigure } from './placed-figure';
import { inYearOrder } from './year-order';

/** What one activity gives of a metric. */
export interface MetricRow {
  readonly activity: CountedActivity;
  readonly first: PartialDate | null;
  readonly sum: Sum;
  readonly added: readonly PlacedFigure[];
}

/** A metric activity by activity, in the order of the year; the rows add up to the total. */
export interface MetricRows {
  readonly total: MetricTotal;
  readonly rows: readonly MetricRow[];
}

const rowOf = (activity: CountedActivity, figures: readonly PlacedFigure[]): readonly MetricRow[] => {
  const { sum, added } = totalOfFigures(figures);
  return sum === null ? [] : [{ activity, first: earliestOf(activity.dates), sum, added }];
};

/** One metric over activities counted once: a row for each activity that gives a figure of it. */
export const metricRows = (activities: readonly CountedActivity[], metric: Metric): MetricRows => {
  const total = totalOf(activities, metric);
  const rows = [...groupBy(total.added, ({ activity }) => activity)].flatMap(([activity, figures]) => rowOf(activity, figures));
  return { total, rows: inYearOrder(rows, ({ activity }) => activity) };
};
