import type { ActivityId, ObjectiveId, PlannedActionId } from '../record/id';
import type { Closest, TitleIndex } from './similar-titles';
import type { ActivityKind } from './kinds';

/** Something of the record whose words say what a new title may be about. */
export type Hint =
  | { readonly type: 'objective'; readonly title: string; readonly objective: ObjectiveId }
  | { readonly type: 'commitment'; readonly title: string; readonly objective: ObjectiveId; readonly kind: ActivityKind }
  | { readonly type: 'planned_action'; readonly title: string; readonly objective: ObjectiveId; readonly kind: ActivityKind; readonly id: PlannedActionId; readonly year: number }
  | { readonly type: 'activity'; readonly title: string; readonly objective: ObjectiveId; readonly kind: ActivityKind; readonly id: ActivityId; readonly year: number };

export interface EntryHints {
  /** Objectives that the words point to, the likeliest first. */
  readonly objectives: readonly ObjectiveId[];
  readonly kind: ActivityKind | undefined;
  /** The planned action of the year that this may fulfil. */
  readonly plannedAction: PlannedActionId | undefined;
  /** The activity most like this one: last year's edition, or the same one told already. */
  readonly likeActivity: ActivityId | undefined;
}

/** Under this, two titles share too little to say anything. */
const LIKE = 0.25;
/** From here on, two titles name the same thing. */
const SAME = 0.55;
const LOOKED_AT = 12;
const MOST_OBJECTIVES = 3;

export type HintIndex = TitleIndex<Hint>;

/** Adds hints to an index, one at each step: thousands of titles are many words, which must not hold up the keys. */
export function* indexingHints(index: HintIndex, hints: readonly Hint[]): Generator<void> {
  for (const hint of hints) {
    index.add(hint, hint.title);
    yield;
  }
}

const NOTHING: EntryHints = { objectives: [], kind: undefined, plannedAction: undefined, likeActivity: undefined };

const objectivesOf = (closest: readonly Closest<Hint>[]): readonly ObjectiveId[] => {
  const votes = new Map<ObjectiveId, number>();
  for (const { entry, likeness } of closest) votes.set(entry.objective, (votes.get(entry.objective) ?? 0) + likeness);
  return [...votes].toSorted((left, right) => right[1] - left[1]).map(([objective]) => objective).slice(0, MOST_OBJECTIVES);
};

/**
 * What a title suggests: objectives, kind, the planned action of `year` that it may fulfil, the activity that it resembles.
 * They are proposals, shown as such; none is ever set without someone choosing it.
 */
export const hintsFor = (index: HintIndex, title: string, year: number): EntryHints => {
  const closest = index.closest(title, LOOKED_AT).filter(({ likeness }) => likeness >= LIKE);
  if (closest.length === 0) return NOTHING;
  const same = closest.filter(({ likeness }) => likeness >= SAME).map(({ entry }) => entry);
  const planned = same.find((hint) => hint.type === 'planned_action' && hint.year === year);
  const told = same.find((hint) => hint.type === 'activity');
  const kinds = closest.flatMap(({ entry }) => ('kind' in entry ? [entry.kind] : []));
  return {
    objectives: objectivesOf(closest),
    kind: kinds[0],
    plannedAction: planned?.type === 'planned_action' ? planned.id : undefined,
    likeActivity: told?.type === 'activity' ? told.id : undefined,
  };
};
