import type { ActivityKind } from '../activities/kinds';
import type { ObjectiveId } from '../record/id';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';

export interface KindCounts {
  readonly counts: Readonly<Record<ActivityKind, number>>;
  readonly total: number;
}

export interface KindMatrixRow extends KindCounts {
  readonly objective: ObjectiveId;
}

/** Activities by objective and kind; rows and columns both add up to the list of activities [C4]. */
export interface KindMatrix {
  readonly rows: readonly KindMatrixRow[];
  readonly totals: KindCounts;
}

const countKinds = (activities: readonly CountedActivity[]): KindCounts => {
  const counts: Record<ActivityKind, number> = {
    study: 0,
    event: 0,
    publication: 0,
    media: 0,
    communication: 0,
    governance: 0,
    assistance: 0,
    training: 0,
    cultural_project: 0,
    network: 0,
    data: 0,
    works: 0,
  };
  for (const { kind } of activities) counts[kind] += 1;
  return { counts, total: activities.length };
};

/**
 * The matrix of activities counted once, a row for each of `objectives` in that order. An objective that has activities without
 * being among them gets a row at the end: a matrix that lost activities would not add up.
 */
export const kindMatrix = (
  objectives: readonly ObjectiveId[],
  activities: readonly CountedActivity[],
): KindMatrix => {
  const byObjective = groupBy(activities, ({ objective }) => objective);
  const known = new Set(objectives);
  const others = [...byObjective.keys()].filter((id) => !known.has(id)).toSorted();
  const rows = [...objectives, ...others].map((objective) => ({
    objective,
    ...countKinds(byObjective.get(objective) ?? []),
  }));
  return { rows, totals: countKinds(activities) };
};
