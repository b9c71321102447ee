import type { Activity } from '../../activities/activity';
import { wordsOf } from '../../activities/folded-text';
import type { ActivityStatus } from '../../activities/statuses';
import type { Link } from '../../links/link';
import { groupBy } from '../../record/group-by';
import type { PlannedActionId } from '../../record/id';
import { withoutHeadings } from '../headings';
import type { PlannedAction } from '../planned-action';
import { isCarried, type TakenFrom } from './taken-from';

/** Why something may go on next year, in the order it is proposed; of `unknown` nobody said where it stands. */
export const CARRY_REASONS = ['in_progress', 'postponed', 'stalled', 'not_started', 'unknown'] as const;
export type CarryReason = (typeof CARRY_REASONS)[number];

/** A year as it ended: what was planned for it, what was done, and what ties the two to each other and to the next programme. */
export interface EndedYear {
  readonly activities: readonly Activity[];
  /** The whole programme of the year, headings included. */
  readonly actions: readonly PlannedAction[];
  readonly links: readonly Link[];
  /** What is planned for the next year already. */
  readonly next: readonly PlannedAction[];
}

/** One piece of work that is not finished: a planned action with the activities that were to fulfil it, or an activity alone. */
export interface Unfinished {
  readonly reason: CarryReason;
  readonly action?: PlannedAction;
  readonly activities: readonly Activity[];
  /** The unfinished action that an activity alone seems to be about, while nobody confirmed or refused it. */
  readonly like?: PlannedAction;
}

export const originsOf = ({ action, activities }: Unfinished): readonly TakenFrom[] => [
  ...(action === undefined ? [] : [{ type: 'planned_action', id: action.id } as const]),
  ...activities.map(({ id }) => ({ type: 'activity', id }) as const),
];

const reasonOf = (status: ActivityStatus): CarryReason | null => CARRY_REASONS.find((reason) => reason === status) ?? null;

const statusOf = ({ progress }: Pick<PlannedAction, 'progress'>): ActivityStatus => progress?.status ?? 'unknown';

const firstReason = (activities: readonly Activity[]): CarryReason | undefined =>
  CARRY_REASONS.find((reason) => activities.some(({ status }) => status === reason));

/** The activities that fulfil each action, as far as someone confirmed it. */
const fulfilling = ({ activities, links }: EndedYear): ReadonlyMap<PlannedActionId, readonly Activity[]> => {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const pairs = links.flatMap(({ activity, target, relation, state }) => {
    const found = byId.get(activity);
    return target.type === 'planned_action' && relation === 'fulfils' && state === 'confirmed' && found !== undefined ? [{ action: target.id, found }] : [];
  });
  return new Map([...groupBy(pairs, ({ action }) => action)].map(([action, group]) => [action, group.map(({ found }) => found)]));
};

/** What is recorded of the action itself comes first; without it, a completed activity that fulfils it has done it. */
const unfinishedAction = (action: PlannedAction, done: readonly Activity[]): Unfinished | null => {
  const open = done.filter(({ status }) => reasonOf(status) !== null);
  const own = statusOf(action);
  if (own === 'unknown' && done.some(({ status }) => status === 'completed')) return null;
  const reason = own === 'unknown' ? (firstReason(open) ?? 'unknown') : reasonOf(own);
  return reason === null ? null : { reason, action, activities: open };
};

const sameWords = (left: string, right: string): boolean => wordsOf(left).join(' ') === wordsOf(right).join(' ');

/** The action that an activity may well fulfil: one that is proposed for it, or one of the same title; a refused one is none. */
const likeAction = ({ id, title, objective }: Activity, actions: readonly Unfinished[], links: readonly Link[]): PlannedAction | undefined => {
  const told = new Map<string, Link['state']>(links.filter(({ activity }) => activity === id).map(({ target, state }) => [target.id, state]));
  return actions.flatMap(({ action }) => action ?? []).find((action) => {
    const state = told.get(action.id);
    return state === 'proposed' || (state === undefined && action.objective === objective && sameWords(action.title, title));
  });
};

/** The unfinished work of a year, as the programme and then the report have it, and how much of it the next programme holds already. */
export interface UnfinishedWork {
  readonly lines: readonly Unfinished[];
  readonly carried: number;
}

/** Activities en cours, reportées, sans avancée or not started, and planned actions that nothing says are done or dropped; each once [P6]. */
export const unfinishedWork = (year: EndedYear): UnfinishedWork => {
  const done = fulfilling(year);
  const actions = withoutHeadings(year.actions)
    .toSorted((left, right) => left.position - right.position)
    .flatMap((action) => unfinishedAction(action, done.get(action.id) ?? []) ?? []);
  const withAction = new Set(actions.flatMap(({ activities }) => activities.map(({ id }) => id)));
  const alone = year.activities.flatMap((activity): readonly Unfinished[] => {
    const reason = activity.sameAs === undefined && !withAction.has(activity.id) ? reasonOf(activity.status) : null;
    if (reason === null) return [];
    const like = likeAction(activity, actions, year.links);
    return [{ reason, activities: [activity], ...(like !== undefined && { like }) }];
  });
  const all = [...actions, ...alone];
  const carried = isCarried(year.next, year.links);
  const lines = all.filter((line) => !originsOf(line).some(carried));
  return { lines, carried: all.length - lines.length };
};
