import { boundsOf } from '../../periods/period-bounds';
import type { CivilDay } from '../../periods/partial-date';
import { groupBy } from '../../record/group-by';
import type { ObjectiveId } from '../../record/id';
import type { VersionStep } from '../versions/version-change';
import type { NamedChange } from '../versions/version-comparison';
import type { PresentedActivity } from './presented-activity';

/** What a slide tells of a change: links and wording are told nowhere on a wall, and a record's own fields neither. */
export type ToldStep = Extract<VersionStep, { readonly what: 'removed' | 'completed' | 'progressed' | 'moved' | 'rescheduled' | 'figure_added' | 'figure_removed' | 'figure_corrected' | 'added' }>;

/** One line of « depuis le dernier comité »: something done or new, or what changed of something known. */
export type SinceLine =
  | { readonly type: 'activity'; readonly activity: PresentedActivity }
  | { readonly type: 'changed'; readonly id: string; readonly title: string; readonly steps: readonly ToldStep[] };

const isTold = (step: VersionStep): step is ToldStep => step.what !== 'linked' && step.what !== 'unlinked' && step.what !== 'corrected';

const lineOf = (changes: readonly NamedChange[], activities: ReadonlyMap<string, PresentedActivity>): readonly SinceLine[] => {
  const [first] = changes;
  if (first === undefined) return [];
  const { id, name } = first;
  const steps = changes.map(({ step }) => step).filter(isTold);
  const activity = activities.get(id);
  if (activity !== undefined && steps.some(({ what }) => what === 'added')) return [{ type: 'activity', activity }];
  return steps.length === 0 ? [] : [{ type: 'changed', id, title: name.title ?? '', steps }];
};

const WEIGHTS: Readonly<Record<ToldStep['what'], number>> = {
  completed: 0, added: 1, progressed: 2, figure_added: 3, figure_corrected: 3, rescheduled: 4, moved: 5, figure_removed: 6, removed: 7,
};

const weightOf = (line: SinceLine): number => (line.type === 'activity' ? (line.activity.status === 'completed' ? 0 : 1) : Math.min(...line.steps.map(({ what }) => WEIGHTS[what])));

/**
 * What differs from a kept version, by objective: one line an activity or action, what was done first. `place` says which
 * objective stands for another in the year that is shown.
 */
export const sinceVersion = (
  changes: readonly NamedChange[],
  presented: readonly PresentedActivity[],
  place: (objective: ObjectiveId) => ObjectiveId,
): ReadonlyMap<ObjectiveId, readonly SinceLine[]> => {
  const activities = new Map<string, PresentedActivity>(presented.map((activity) => [activity.id, activity]));
  const told = changes.filter(({ table, objective }) => objective !== null && (table === 'activities' || table === 'plannedActions'));
  const lines = [...groupBy(told, ({ id }) => id).values()].flatMap((own) => {
    const objective = own[0]?.objective ?? null;
    return objective === null ? [] : lineOf(own, activities).map((line) => ({ objective: place(objective), line }));
  });
  const grouped = groupBy(lines, ({ objective }) => objective);
  return new Map([...grouped].map(([objective, own]) => [objective, own.map(({ line }) => line).toSorted((a, b) => weightOf(a) - weightOf(b))]));
};

const isSince = ({ dates }: PresentedActivity, after: CivilDay | null): boolean => after === null || dates.some((date) => boundsOf(date).first > after);

/** Never shown as done: what was put off or has not begun has a block of its own, or none. */
const HAPPENED = new Set<PresentedActivity['status']>(['completed', 'in_progress', 'unknown']);

/** Without a kept version: what the year surely dates after the session before, all of the year when there was none. */
export const sinceDay = (activities: readonly PresentedActivity[], after: CivilDay | null): ReadonlyMap<ObjectiveId, readonly SinceLine[]> => {
  const told = activities.filter((activity) => HAPPENED.has(activity.status) && (after !== null || activity.dates.length > 0 || activity.status === 'completed') && isSince(activity, after));
  const grouped = groupBy(told, ({ objective }) => objective);
  return new Map([...grouped].map(([objective, own]) => [objective, own.map((activity): SinceLine => ({ type: 'activity', activity }))]));
};
