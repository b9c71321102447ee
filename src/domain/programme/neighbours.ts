import { groupBy } from '../record/group-by';
import type { PlannedActionId } from '../record/id';
import type { PlannedAction } from './planned-action';

/** Where an action stands among those of its place, which says where it can go. */
export interface Neighbours {
  readonly rank: number;
  readonly count: number;
  readonly before: PlannedAction | undefined;
  readonly heading: PlannedAction | undefined;
}

/** The neighbours of every action of a programme, worked out once for all of them. */
export const neighboursIn = (actions: readonly PlannedAction[]): ReadonlyMap<PlannedActionId, Neighbours> => {
  const known = new Map(actions.map((action) => [action.id, action] as const));
  const headingOf = ({ parent }: PlannedAction) => (parent === undefined ? undefined : known.get(parent));
  const ordered = actions.toSorted((left, right) => left.position - right.position || (left.id < right.id ? -1 : 1));
  const places = groupBy(ordered, (action): string => headingOf(action)?.id ?? action.objective);
  return new Map(
    [...places.values()].flatMap((place) =>
      place.map((action, rank) => [action.id, { rank, count: place.length, before: place[rank - 1], heading: headingOf(action) }] as const),
    ),
  );
};
