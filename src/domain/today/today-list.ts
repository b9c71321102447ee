import type { Link } from '../links/link';
import type { CivilDay } from '../periods/partial-date';
import { boundsOf } from '../periods/period-bounds';
import { dueState } from '../programme/due-state';
import type { PlannedAction } from '../programme/planned-action';
import { programmeOverview } from '../programme/programme-overview';
import type { PlannedActionId } from '../record/id';
import { putOffUntil } from './days';

/** What a day asks for, each action in one list only, the oldest or nearest first. */
export interface TodayList {
  /** Due on this very day, or within days that hold it. */
  readonly today: readonly PlannedAction[];
  /** Due later, by the end of the month. */
  readonly thisMonth: readonly PlannedAction[];
  /** The due period is over, and nothing tells what became of it: neither a progress nor an activity. */
  readonly toFill: readonly PlannedAction[];
  /** What would be in `toFill`, had it not been put off to a later day. */
  readonly putOff: readonly PlannedAction[];
}

/** The planned actions that a confirmed activity fulfils: they are told, whether or not a progress is recorded. */
export const fulfilledActions = (links: readonly Pick<Link, 'relation' | 'state' | 'target'>[]): ReadonlySet<PlannedActionId> =>
  new Set(
    links.flatMap(({ relation, state, target }) =>
      relation === 'fulfils' && state === 'confirmed' && target.type === 'planned_action' ? [target.id] : [],
    ),
  );

/** Due on some days that are named, of which `on` is one; of days that last longer than a week, only the last one is. */
const isDueOn = ({ due }: PlannedAction, on: CivilDay): boolean =>
  due.some((date) => {
    const { first, last, precision } = boundsOf(date);
    return precision === 'day' && first <= on && on <= last && (last === on || last < putOffUntil(first, 'next_week'));
  });

/** Some due period that says more than a year ends in the month of `on`, and is not over. */
const endsThisMonth = ({ due }: PlannedAction, on: CivilDay): boolean =>
  due.some((date) => {
    const { last, precision } = boundsOf(date);
    return precision !== 'year' && last >= on && last.slice(0, 7) === on.slice(0, 7);
  });

interface Known {
  readonly fulfilled: ReadonlySet<PlannedActionId>;
  /** Until which day an action is put off: from that day on, it is asked for again. */
  readonly putOff: ReadonlyMap<PlannedActionId, CivilDay>;
}

/** Sorts a programme by what the day `on` asks for [P3]; headings, what is done, dropped or told already are in no list. */
export const todayList = (programme: readonly PlannedAction[], on: CivilDay, { fulfilled, putOff }: Known): TodayList => {
  const { actions, toFill } = programmeOverview(programme, on);
  const awaited = actions.filter((action) => dueState(action, on) === 'due_later' && !fulfilled.has(action.id));
  const today = awaited.filter((action) => isDueOn(action, on));
  const thisMonth = awaited.filter((action) => !today.includes(action) && endsThisMonth(action, on));
  const untold = toFill.filter(({ id }) => !fulfilled.has(id));
  const isPutOff = ({ id }: PlannedAction): boolean => (putOff.get(id) ?? on) > on;
  const { upcoming } = programmeOverview(thisMonth, on);
  return { today, thisMonth: upcoming, toFill: untold.filter((action) => !isPutOff(action)), putOff: untold.filter(isPutOff) };
};
