import { METRIC_CODES, aggregationOf, type Metric } from '../measures/metrics';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';
import { totalOfFigures, type MetricTotal } from './metric-total';
import { placedFigures, type PlacedFigure } from './placed-figure';

/** All that is told of one metric. A listed metric has no total: its figures are not of one kind [Q4]. */
export interface MetricSection {
  readonly metric: Metric;
  readonly figures: readonly PlacedFigure[];
  readonly total: MetricTotal | null;
}

/** Every metric that activities counted once give, in the order of the vocabulary; what others own is left to its own list. */
export const byMetric = (activities: readonly CountedActivity[]): readonly MetricSection[] => {
  const own = placedFigures(activities).filter(({ figure }) => figure.carriedByOthers !== true);
  const groups = groupBy(own, ({ figure }) => figure.metric);
  return METRIC_CODES.flatMap((metric) => {
    const figures = groups.get(metric);
    if (figures === undefined) return [];
    return [{ metric, figures, total: aggregationOf(metric) === 'sum' ? totalOfFigures(figures) : null }];
  });
};
