import type { Activity } from '#domain/activities/activity';
import { figureOf } from '#domain/measures/figure';
import { METRIC_CODES } from '#domain/measures/metrics';
import type { Measure } from '#domain/measures/measure';

/** The figure that stands for an activity in a list, and how many others it gives. */
export interface MainFigure {
  readonly measure: Measure;
  readonly others: number;
}

/** What is added comes first, then its own before what others carry, then the order of the vocabulary, then the greatest. */
const rank = ({ metric, partOf, restates, carriedByOthers }: Measure): number =>
  METRIC_CODES.indexOf(metric) +
  (partOf === undefined && restates === undefined ? 0 : METRIC_CODES.length) +
  (carriedByOthers === true ? 2 * METRIC_CODES.length : 0);

/** The most telling figure of an activity, null when it gives none. */
export const mainFigure = ({ measures }: Pick<Activity, 'measures'>): MainFigure | null => {
  const [measure] = measures.toSorted(
    (left, right) => rank(left) - rank(right) || figureOf(right).low - figureOf(left).low,
  );
  return measure === undefined ? null : { measure, others: measures.length - 1 };
};
