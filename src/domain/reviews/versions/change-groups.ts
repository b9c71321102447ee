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

const rankOf = ({ steps }: ChangedRecord): number => Math.min(...steps.map((step) => CHANGE_GROUPS.indexOf(groupOf(step))));

const recordsIn = (changes: readonly NamedChange[]): readonly ChangedRecord[] => {
  const records = new Map<string, { readonly of: NamedChange; readonly steps: VersionStep[] }>();
  for (const change of changes) {
    const known = records.get(change.id);
    if (known === undefined) records.set(change.id, { of: change, steps: [change.step] });
    else known.steps.push(change.step);
  }
  const told = [...records.values()].map(({ of: { step: _step, ...record }, steps }): ChangedRecord => ({ ...record, steps }));
  return told.toSorted((a, b) => rankOf(a) - rankOf(b));
};

/**
 * Changes by the objective they stand under, in the order of the convention; those of no objective last; each record once,
 * what is done first.
 */
export const changesByPlace = ({ changes, objectives }: VersionComparison, group: ChangeGroup | null): readonly ChangedPlace[] => {
  const wanted = group === null ? changes : changes.filter(({ step }) => groupOf(step) === group);
  const known = new Set<string>(objectives.map(({ id }) => id));
  const under = objectives.map((place): ChangedPlace => ({ place, records: recordsIn(wanted.filter(({ objective }) => objective === place.id)) }));
  const none: ChangedPlace = { place: null, records: recordsIn(wanted.filter(({ objective }) => objective === null || !known.has(objective))) };
  return [...under, none].filter(({ records }) => records.length > 0);
};
