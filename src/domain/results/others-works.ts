import { METRIC_CODES, type Metric } from '../measures/metrics';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';
import { placedFigures, type PlacedFigure } from './placed-figure';

export interface OthersWorksGroup {
  readonly metric: Metric;
  readonly figures: readonly PlacedFigure[];
  /** Parts of those figures, or the same ones told again. */
  readonly alreadyCounted: readonly PlacedFigure[];
}

/** « Travaux accompagnés, portés par d'autres »: figures of what others own, by metric, listed and never added up [C5]. */
export const othersWorks = (activities: readonly CountedActivity[]): readonly OthersWorksGroup[] => {
  const figures = placedFigures(activities).filter(({ figure }) => figure.carriedByOthers === true);
  const groups = groupBy(figures, ({ figure }) => figure.metric);
  return METRIC_CODES.flatMap((metric) => {
    const group = groups.get(metric);
    if (group === undefined) return [];
    const isRepeated = ({ figure }: PlacedFigure): boolean => figure.alreadyCounted !== undefined;
    return [
      {
        metric,
        figures: group.filter((placed) => !isRepeated(placed)),
        alreadyCounted: group.filter(isRepeated),
      },
    ];
  });
};
