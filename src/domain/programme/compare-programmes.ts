import { groupBy } from '../record/group-by';
import { sameValue } from '../record/same-value';
import type { PlannedActionId } from '../record/id';
import type { PlannedAction } from './planned-action';

/** One action in both versions. */
export interface KeptAction {
  readonly before: PlannedAction;
  readonly after: PlannedAction;
}

/**
 * What a later version promises that an earlier one did not. An action may be both moved and changed; `same` are those that
 * are neither [P9].
 */
export interface ProgrammeDifference {
  readonly added: readonly PlannedAction[];
  readonly removed: readonly PlannedAction[];
  /** Under another objective or heading, or at another rank among those that it stood with. */
  readonly moved: readonly KeptAction[];
  readonly changed: readonly KeptAction[];
  readonly same: number;
}

/** What a programme promises of an action, apart from its place: what became of it since is no change of the programme. */
export const promiseOf = ({ rev: _rev, dossier: _dossier, position: _position, parent: _parent, objective: _objective, progress: _progress, source: _source, takenFrom: _from, ...promise }: PlannedAction) => promise;

const inOrder = (actions: readonly PlannedAction[]): readonly PlannedAction[] => actions.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const placeOf = ({ objective, parent }: PlannedAction): string => parent ?? objective;

/** The most ranks that still rise: those that did not move while others passed them. */
const longestRise = (ranks: readonly number[]): ReadonlySet<number> => {
  const best: (readonly number[])[] = [];
  for (const rank of ranks) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < rank).toSorted((a, b) => b.length - a.length)[0] ?? [];
    best.push([...before, rank]);
  }
  return new Set(best.toSorted((a, b) => b.length - a.length)[0] ?? []);
};

const movedWithin = (kept: readonly KeptAction[]): readonly KeptAction[] => {
  const before = inOrder(kept.map((one) => one.before)).map(({ id }) => id);
  const rank = new Map(before.map((id, index) => [id, index] as const));
  const ranks = inOrder(kept.map((one) => one.after)).map(({ id }) => rank.get(id) ?? 0);
  const still = longestRise(ranks);
  return kept.filter((one) => !still.has(rank.get(one.after.id) ?? 0));
};

const movedAmong = (kept: readonly KeptAction[]): ReadonlySet<PlannedActionId> => {
  const elsewhere = kept.filter(({ before, after }) => placeOf(before) !== placeOf(after));
  const stayed = kept.filter(({ before, after }) => placeOf(before) === placeOf(after));
  const passed = [...groupBy(stayed, ({ after }) => placeOf(after)).values()].flatMap(movedWithin);
  return new Set([...elsewhere, ...passed].map(({ after }) => after.id));
};

/** The difference of two versions of one programme, from the earlier to the later, in the order of the later. */
export const compareProgrammes = (earlier: readonly PlannedAction[], later: readonly PlannedAction[]): ProgrammeDifference => {
  const [was, is] = [new Map(earlier.map((one) => [one.id, one] as const)), new Set(later.map(({ id }) => id))];
  const kept = inOrder(later).flatMap((after): readonly KeptAction[] => {
    const before = was.get(after.id);
    return before === undefined ? [] : [{ before, after }];
  });
  const ids = movedAmong(kept);
  const hasChanged = ({ before, after }: KeptAction): boolean => !sameValue(promiseOf(before), promiseOf(after));
  return {
    added: inOrder(later).filter(({ id }) => !was.has(id)),
    removed: inOrder(earlier).filter(({ id }) => !is.has(id)),
    moved: kept.filter(({ after }) => ids.has(after.id)),
    changed: kept.filter(hasChanged),
    same: kept.filter((one) => !ids.has(one.after.id) && !hasChanged(one)).length,
  };
};
