import type { Metric } from '../measures/metrics';
import type { Sum } from '../measures/sum-figures';
import { comparePeriods, earliestOf } from '../periods/compare-periods';
import type { PartialDate } from '../periods/partial-date';
import type { CountedActivity } from './counted-activity';
import { totalOf, type MetricTotal } from './metric-total';
import type { PlacedFigure } from './placed-figure';

/** What one activity gives of a metric. */
export interface MetricRow {
  readonly activity: CountedActivity;
  readonly first: PartialDate | null;
  readonly sum: Sum;
  readonly added: readonly PlacedFigure[];
}

/** A metric activity by activity; the rows add up to the total. */
export interface MetricRows {
  readonly total: MetricTotal;
  readonly rows: readonly MetricRow[];
}

const rowOf = (activity: CountedActivity, metric: Metric): readonly MetricRow[] => {
  const { sum, added } = totalOf([activity], metric);
  return sum === null ? [] : [{ activity, first: earliestOf(activity.dates), sum, added }];
};

/** In the order of the year, undated last, then in the order of ids [T2]. */
export const inOrderOfTheYear = (
  left: { readonly first: PartialDate | null; readonly activity: CountedActivity },
  right: { readonly first: PartialDate | null; readonly activity: CountedActivity },
): number => comparePeriods(left.first, right.first) || (left.activity.id < right.activity.id ? -1 : 1);

/** One metric over activities counted once: a row for each activity that gives a figure of it. */
export const metricRows = (activities: readonly CountedActivity[], metric: Metric): MetricRows => ({
  total: totalOf(activities, metric),
  rows: activities.flatMap((activity) => rowOf(activity, metric)).toSorted(inOrderOfTheYear),
});
