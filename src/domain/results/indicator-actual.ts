import type { Indicator } from '../indicators/indicator';
import type { KnownActual } from '../indicators/rate';
import { aggregationOf, type Metric } from '../measures/metrics';
import type { ObjectiveId } from '../record/id';
import type { CountedActivity } from './counted-activity';
import { totalOfFigures, type MetricTotal } from './metric-total';
import { figuresOf } from './placed-figure';
import { shownObjective } from './shown-place';

/** What an indicator reached, with the figures that make it when it is measured by a metric of the record. */
export type IndicatorActual = KnownActual & { readonly total?: MetricTotal };

const byMetric = (metric: Metric, objective: ObjectiveId, activities: readonly CountedActivity[]): IndicatorActual => {
  if (aggregationOf(metric) !== 'sum') return { known: false, reason: 'listed-metric' };
  const total = totalOfFigures(figuresOf(activities, metric).filter((placed) => shownObjective(placed) === objective));
  const { sum } = total;
  return sum === null ? { known: false, reason: 'no-figure', total } : { known: true, actual: { value: sum.value, qualifier: sum.doubt }, total };
};

/**
 * The actual of an indicator in a year: the value that someone gave, else the sum of the metric over the figures shown under
 * its objective, of activities counted once. Nothing known is no zero [Q1].
 */
export const indicatorActual = (
  { measuredBy }: Pick<Indicator, 'measuredBy'>,
  objective: ObjectiveId,
  year: number,
  activities: readonly CountedActivity[],
): IndicatorActual => {
  if (measuredBy.type === 'metric') return byMetric(measuredBy.metric, objective, activities);
  const given = measuredBy.actuals.find((actual) => actual.year === year);
  return given === undefined ? { known: false, reason: 'no-actual' } : { known: true, actual: { value: given.value, qualifier: given.qualifier } };
};
