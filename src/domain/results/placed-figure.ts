import type { Metric } from '../measures/metrics';
import type { CountedActivity, CountedMeasure } from './counted-activity';

/** A figure with the activity that tells it, so that any number can be opened down to its words. */
export interface PlacedFigure {
  readonly figure: CountedMeasure;
  readonly activity: CountedActivity;
}

const figuresWhere = (
  activities: readonly CountedActivity[],
  wanted: (figure: CountedMeasure) => boolean,
): readonly PlacedFigure[] => {
  // A loop, since a year of 100,000 activities would otherwise make an array for each.
  const found: PlacedFigure[] = [];
  for (const activity of activities) {
    for (const figure of activity.measures) if (wanted(figure)) found.push({ figure, activity });
  }
  return found;
};

/** Every figure of some activities, in their order. */
export const placedFigures = (activities: readonly CountedActivity[]): readonly PlacedFigure[] =>
  figuresWhere(activities, () => true);

/** The figures of one metric, in the order of the activities. */
export const figuresOf = (activities: readonly CountedActivity[], metric: Metric): readonly PlacedFigure[] =>
  figuresWhere(activities, (figure) => figure.metric === metric);

/** Whether a figure is added to totals: not inside another, not told again, and not what others own [C2] [C3] [C5]. */
export const isAdded = ({ figure }: PlacedFigure): boolean =>
  figure.alreadyCounted === undefined && figure.carriedByOthers !== true;
