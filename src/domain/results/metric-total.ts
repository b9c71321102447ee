import type { Metric } from '../measures/metrics';
import { sumFigures, type Sum } from '../measures/sum-figures';
import type { CountedActivity } from './counted-activity';
import { figuresOf, isAdded, type PlacedFigure } from './placed-figure';

/** A total with its working: what is added, and what is « déjà compté ailleurs »; a null sum means not known, never zero. */
export interface MetricTotal {
  readonly sum: Sum | null;
  readonly added: readonly PlacedFigure[];
  readonly alreadyCounted: readonly PlacedFigure[];
  /** Activities that give at least one of the figures added. */
  readonly activities: number;
}

/** The total of figures that are of one metric. */
export const totalOfFigures = (figures: readonly PlacedFigure[]): MetricTotal => {
  const added = figures.filter(isAdded);
  return {
    sum: sumFigures(added.map(({ figure }) => figure)),
    added,
    alreadyCounted: figures.filter(
      ({ figure }) => figure.alreadyCounted !== undefined && figure.carriedByOthers !== true,
    ),
    activities: new Set(added.map(({ activity }) => activity.id)).size,
  };
};

/** The total of one metric over activities counted once [C2]. */
export const totalOf = (activities: readonly CountedActivity[], metric: Metric): MetricTotal =>
  totalOfFigures(figuresOf(activities, metric));
