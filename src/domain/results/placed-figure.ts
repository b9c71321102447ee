import type { Metric } from '../measures/metrics';
import type { CountedActivity, CountedMeasure } from './counted-activity';

/** A figure with the activity that tells it, so that any number can be opened down to its words. */
export interface PlacedFigure {
  readonly figure: CountedMeasure;
  readonly activity: CountedActivity;
}

/** Every figure of some activities, in their order. */
export const placedFigures = (activities: readonly CountedActivity[]): readonly PlacedFigure[] =>
  activities.flatMap((activity) => activity.measures.map((figure) => ({ figure, activity })));

/** The figures of one metric. */
export const figuresOf = (activities: readonly CountedActivity[], metric: Metric): readonly PlacedFigure[] =>
  placedFigures(activities).filter(({ figure }) => figure.metric === metric);

/** Whether a figure is added to totals: not inside another, not told again, and not what others own [C2] [C3] [C5]. */
export const isAdded = ({ figure }: PlacedFigure): boolean =>
  figure.alreadyCounted === undefined && figure.carriedByOthers !== true;
