import { aggregationOf, type Metric } from '../measures/metrics';
import type { MeasureId } from '../record/id';
import type { CountedActivity, CountedMeasure } from '../results/counted-activity';

/**
 * Where a figure goes: `added` to the total of its metric; only `listed`, since its metric has no total; `already_counted` in the
 * figure `target`, as a part of it or told again; `others`, what someone else owns, shown apart [C5]; `told_elsewhere` when the
 * activity itself is told a second time [C1].
 */
export type FigureDestination =
  | { readonly type: 'added'; readonly metric: Metric }
  | { readonly type: 'listed' | 'others' | 'told_elsewhere' }
  | { readonly type: 'already_counted'; readonly how: 'part_of' | 'restates'; readonly target: MeasureId | null };

/** The destination of one figure of an activity whose exclusions are settled. */
export const figureDestination = (activity: CountedActivity, figure: CountedMeasure): FigureDestination => {
  if (activity.toldElsewhere) return { type: 'told_elsewhere' };
  if (figure.alreadyCounted !== undefined) {
    return { type: 'already_counted', how: figure.alreadyCounted, target: figure.target ?? null };
  }
  if (figure.carriedByOthers === true) return { type: 'others' };
  return aggregationOf(figure.metric) === 'list' ? { type: 'listed' } : { type: 'added', metric: figure.metric };
};
