import { ACTIVITY_KINDS, type ActivityKind } from '../activities/kinds';
import type { CountedActivity } from './counted-activity';

/** Activities of one kind, and how many of them are completed. */
export interface KindDone {
  readonly kind: ActivityKind;
  readonly count: number;
  readonly completed: number;
}

/** How many activities there are of each kind that has some, most first; equals in the order of the vocabulary. */
export const doneByKind = (activities: readonly CountedActivity[]): readonly KindDone[] =>
  ACTIVITY_KINDS.map((kind) => {
    const own = activities.filter((activity) => activity.kind === kind);
    return { kind, count: own.length, completed: own.filter(({ status }) => status === 'completed').length };
  })
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);
