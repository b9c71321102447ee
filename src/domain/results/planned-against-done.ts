import type { Link } from '../links/link';
import { earliestOf, yearOrder } from '../periods/compare-periods';
import { executionRates, type ExecutionRates } from '../programme/execution-rate';
import { withoutHeadings } from '../programme/headings';
import type { PlannedAction } from '../programme/planned-action';
import { groupBy } from '../record/group-by';
import type { ActivityId, ObjectiveId, PlannedActionId } from '../record/id';
import type { CountedActivity } from './counted-activity';

/** An activity as the programme is set against it. */
export interface ReportedActivity extends Pick<CountedActivity, 'id' | 'objective' | 'kind' | 'status' | 'dates'> {
  /** Absent where a year is read without its records; whoever shows it asks for it. */
  readonly title?: string;
  /** Someone confirmed that it fulfils no action of its year. */
  readonly outside: boolean;
  readonly evidenced: boolean;
}

/**
 * Where an activity stands against the programme of its year [P4]: it fulfils an action by a confirmed link; someone confirmed
 * that it fulfils none (« hors programme »); or nobody has said either (« non rapprochée »).
 */
export type Standing = 'fulfils' | 'outside' | 'unmatched';

/** What was done of what was planned under one objective; the three lists of activities make all of its activities. */
export interface ObjectiveBalance {
  readonly actions: readonly PlannedAction[];
  readonly rates: ExecutionRates;
  /** Actions that an activity fulfils. */
  readonly covered: number;
  readonly activities: Readonly<Record<Standing, readonly ReportedActivity[]>>;
}

export interface PlannedAgainstDone {
  readonly doneBy: ReadonlyMap<PlannedActionId, readonly ReportedActivity[]>;
  readonly byObjective: ReadonlyMap<ObjectiveId, ObjectiveBalance>;
  readonly all: ObjectiveBalance;
}

type LinkLike = Pick<Link, 'activity' | 'target' | 'relation' | 'state'>;

const byDate = (left: ReportedActivity, right: ReportedActivity): number => {
  const [first, second] = [left, right].map(({ dates }) => yearOrder(earliestOf(dates)));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
};

/** The activities that confirmed links of one relation set before each of these actions. */
export const activitiesByAction = (
  actions: readonly Pick<PlannedAction, 'id'>[],
  activities: readonly ReportedActivity[],
  links: readonly LinkLike[],
  relation: Link['relation'],
): ReadonlyMap<PlannedActionId, readonly ReportedActivity[]> => {
  const wanted = new Set(actions.map(({ id }) => id));
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const pairs = links.flatMap(({ activity: id, target, relation: own, state }) => {
    const activity = known.get(id);
    if (own !== relation || state !== 'confirmed' || target.type !== 'planned_action' || activity === undefined) return [];
    return wanted.has(target.id) ? [{ action: target.id, activity }] : [];
  });
  const grouped = groupBy(pairs, ({ action }) => action);
  return new Map([...grouped].map(([action, group]) => [action, [...new Set(group.map(({ activity }) => activity))].toSorted(byDate)]));
};

const balanceOf = (
  actions: readonly PlannedAction[],
  activities: readonly ReportedActivity[],
  fulfilling: ReadonlySet<ActivityId>,
  covered: ReadonlySet<PlannedActionId>,
): ObjectiveBalance => {
  // A confirmed link says more than the mark that was set before it.
  const standing = ({ id, outside }: ReportedActivity): Standing => (fulfilling.has(id) ? 'fulfils' : outside ? 'outside' : 'unmatched');
  const groups = groupBy(activities, standing);
  return {
    actions,
    rates: executionRates(actions),
    covered: actions.filter(({ id }) => covered.has(id)).length,
    activities: { fulfils: groups.get('fulfils') ?? [], outside: groups.get('outside') ?? [], unmatched: groups.get('unmatched') ?? [] },
  };
};

/**
 * The programme of a year against its report, by objective and as a whole. `actions` are all of the programme, headings
 * included (they are in no count, and a link to one covers nothing); `activities` those of the same year, each once. An
 * activity stands under its own objective, whatever the objective of the action that it fulfils.
 */
export const plannedAgainstDone = (
  programme: readonly PlannedAction[],
  activities: readonly ReportedActivity[],
  links: readonly LinkLike[],
): PlannedAgainstDone => {
  const actions = withoutHeadings(programme);
  const doneBy = activitiesByAction(actions, activities, links, 'fulfils');
  const covered = new Set(doneBy.keys());
  const fulfilling = new Set([...doneBy.values()].flatMap((group) => group.map(({ id }) => id)));
  const planned = groupBy(actions, ({ objective }) => objective);
  const done = groupBy(activities, ({ objective }) => objective);
  const objectives = new Set([...planned.keys(), ...done.keys()]);
  const balance = (own: readonly PlannedAction[], recorded: readonly ReportedActivity[]) => balanceOf(own, recorded, fulfilling, covered);
  return {
    doneBy,
    byObjective: new Map([...objectives].map((id) => [id, balance(planned.get(id) ?? [], done.get(id) ?? [])])),
    all: balance(actions, activities),
  };
};

/** The balance of several objectives as one, such as those of a goal. */
export const balanceOver = (found: PlannedAgainstDone, objectives: ReadonlySet<ObjectiveId>): ObjectiveBalance => {
  const activities = [...found.byObjective].filter(([id]) => objectives.has(id)).map(([, balance]) => balance);
  const actions = activities.flatMap((balance) => balance.actions);
  const of = (standing: Standing) => activities.flatMap((balance) => balance.activities[standing]);
  return {
    actions,
    rates: executionRates(actions),
    covered: activities.reduce((sum, balance) => sum + balance.covered, 0),
    activities: { fulfils: of('fulfils'), outside: of('outside'), unmatched: of('unmatched') },
  };
};
