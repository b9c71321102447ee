import { aggregationOf, type Metric } from '#domain/measures/metrics';
import type { ObjectiveId } from '#domain/record/id';
import { byMetric } from '#domain/results/by-metric';
import type { CountedActivity } from '#domain/results/counted-activity';
import { totalOfFigures, type MetricTotal } from '#domain/results/metric-total';
import { isAdded, type PlacedFigure } from '#domain/results/placed-figure';
import { shownObjective } from '#domain/results/shown-place';

/** Another metric of an objective: its total when it adds up, else its greatest figure among those listed. */
export type OtherFigure =
  | { readonly type: 'total'; readonly metric: Metric; readonly total: MetricTotal }
  | { readonly type: 'listed'; readonly metric: Metric; readonly greatest: PlacedFigure; readonly figures: readonly PlacedFigure[] };

/** The metrics that say by themselves what was produced, in the order they take the places left in the strip. */
const TELLING: readonly Metric[] = [
  'registrations',
  'teams',
  'exhibitions',
  'publications',
  'web_visits',
  'pages_viewed',
  'meetings',
  'opinions',
  'works',
  'copies',
  'films',
  'screenings',
  'sites',
  'communes',
  'operations',
  'posts',
  'press_releases',
  'newsletters',
  'campaigns',
];

const greater = (left: PlacedFigure, right: PlacedFigure): PlacedFigure =>
  right.figure.low > left.figure.low ? right : left;

const otherFigure = (metric: Metric, figures: readonly PlacedFigure[]): readonly OtherFigure[] => {
  const added = figures.filter(isAdded);
  const [first, ...others] = added;
  if (first === undefined) return [];
  if (aggregationOf(metric) === 'sum') return [{ type: 'total', metric, total: totalOfFigures(figures) }];
  return [{ type: 'listed', metric, greatest: others.reduce(greater, first), figures: added }];
};

/** What else an objective's activities counted once gave, at most `most` metrics. */
export const otherFigures = (
  activities: readonly CountedActivity[],
  objective: ObjectiveId,
  most: number,
): readonly OtherFigure[] => {
  const sections = new Map(byMetric(activities).map(({ metric, figures }) => [metric, figures] as const));
  return TELLING.flatMap((metric) => {
    const figures = (sections.get(metric) ?? []).filter((placed) => shownObjective(placed) === objective);
    return otherFigure(metric, figures);
  }).slice(0, Math.max(0, most));
};
