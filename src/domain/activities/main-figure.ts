import { METRIC_CODES, type Metric } from '../measures/metrics';
import type { CountedMeasure } from '../results/counted-activity';

/** The figure that stands for an activity in a list, and how many more it gives. */
export interface MainFigure {
  readonly figure: CountedMeasure;
  readonly others: number;
}

const RANKS: ReadonlyMap<Metric, number> = new Map(METRIC_CODES.map((metric, index) => [metric, index]));

/** The lower, the better: a metric that was asked for, then what is counted here, then the order of the vocabulary. */
const rankOf = (figure: CountedMeasure, wanted: readonly Metric[]): number => {
  const asked = wanted.length > 0 && !wanted.includes(figure.metric) ? 1000 : 0;
  const elsewhere = figure.alreadyCounted !== undefined || figure.carriedByOthers === true ? 100 : 0;
  return asked + elsewhere + (RANKS.get(figure.metric) ?? 0);
};

/** The figure to show of some, null when there is none; of equals, the first told. For display only: it is in no sum. */
export const mainFigure = (figures: readonly CountedMeasure[], wanted: readonly Metric[] = []): MainFigure | null => {
  const [first, ...rest] = figures;
  if (first === undefined) return null;
  const figure = rest.reduce((best, one) => (rankOf(one, wanted) < rankOf(best, wanted) ? one : best), first);
  return { figure, others: rest.length };
};
