import { groupBy } from '../../record/group-by';
import type { VersionStep } from './version-change';
import type { NamedChange, ObjectivePlace, VersionComparison } from './version-comparison';

/** Sorts of change that a reader tells apart: what is done comes first. */
export const CHANGE_GROUPS = ['completed', 'progressed', 'added', 'removed', 'moved', 'rescheduled', 'linked', 'figures', 'corrected'] as const;

export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** The steps that a reader does not tell apart. */
const GROUPED: Partial<Record<VersionStep['what'], ChangeGroup>> = { unlinked: 'linked', figure_added: 'figures', figure_removed: 'figures', figure_corrected: 'figures' };

export const groupOf = ({ what }: VersionStep): ChangeGroup => CHANGE_GROUPS.find((group) => group === what) ?? GROUPED[what] ?? 'corrected';

/** How many changes there are of each sort; the counts add up to all of them. */
export const countByGroup = (changes: readonly NamedChange[]): ReadonlyMap<ChangeGroup, number> => {
  const counts = new Map<ChangeGroup, number>();
  for (const { step } of changes) counts.set(groupOf(step), (counts.get(groupOf(step)) ?? 0) + 1);
  return counts;
};

/** One record with all that became of it. */
export interface ChangedRecord extends Omit<NamedChange, 'step'> {
  readonly steps: readonly VersionStep[];
}

/** What changed under one objective, or under none. */
export interface ChangedPlace {
  readonly place: ObjectivePlace | null;
  readonly records: readonly ChangedRecord[];
}

/** The sort that says most of a record: what is done, before what was corrected. */
const rankOf = ({ steps }: ChangedRecord): number => Math.min(...steps.map((step) => CHANGE_GROUPS.indexOf(groupOf(step))));

const recordsIn = (changes: readonly NamedChange[]): readonly ChangedRecord[] => {
  const records = [...groupBy(changes, ({ id }) => id).values()].flatMap((own): readonly ChangedRecord[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { step: _step, ...record } = first;
    return [{ ...record, steps: own.map(({ step }) => step) }];
  });
  const ranks = new Map(records.map((record) => [record, rankOf(record)]));
  return records.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
};

/**
 * Changes by the objective they stand under, in the order of the convention; those of no objective last; each record once,
 * what is done first.
 */
export const changesByPlace = ({ changes, objectives }: VersionComparison, group: ChangeGroup | null): readonly ChangedPlace[] => {
  const wanted = group === null ? changes : changes.filter(({ step }) => groupOf(step) === group);
  const places = new Map(objectives.map((place) => [place.id, place]));
  const under = groupBy(wanted, ({ objective }) => (objective === null ? null : (places.get(objective) ?? null)));
  return [...objectives, null].flatMap((place) => {
    const own = under.get(place);
    return own === undefined ? [] : [{ place, records: recordsIn(own) }];
  });
};
