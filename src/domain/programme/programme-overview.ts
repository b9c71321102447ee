import { ACTIVITY_STATUSES, type ActivityStatus } from '../activities/statuses';
import { earliestOf, lastDayOf, yearOrder } from '../periods/compare-periods';
import type { CivilDay, PartialDate } from '../periods/partial-date';
import { readPeriod } from '../periods/period-bounds';
import { dueState, type DueState } from './due-state';
import { executionRate, type ExecutionRate } from './execution-rate';
import { withoutHeadings } from './headings';
import type { PlannedAction } from './planned-action';

/** One rate with the progress that makes it; what nobody recorded is `unknown`. */
export interface ProgressOfActions {
  readonly rate: ExecutionRate;
  readonly byStatus: Readonly<Record<ActivityStatus, number>>;
}

/** Where a programme stands on a day, headings left out of everything [P1]. */
export interface ProgrammeOverview {
  readonly actions: readonly PlannedAction[];
  readonly firm: ProgressOfActions;
  readonly conditional: ProgressOfActions;
  readonly completed: number;
  readonly known: number;
  readonly continuing: number;
  /** Actions whose due date says no more than the year, or nothing. */
  readonly withoutPreciseDue: number;
  /** Past due dates of which nothing is recorded, then those recorded as not done; the oldest first. */
  readonly toFill: readonly PlannedAction[];
  readonly late: readonly PlannedAction[];
  /** Due dates to come that say more than the year, the nearest first. */
  readonly upcoming: readonly PlannedAction[];
}

/** Whether a due date says more than a year: « 2022/2023 » does not. */
const isPrecise = (date: PartialDate): boolean =>
  date.split('/').some((part) => readPeriod(part)?.precision !== 'year');

const hasPreciseDue = ({ due }: Pick<PlannedAction, 'due'>): boolean => due.some(isPrecise);

const statusOf = ({ progress }: Pick<PlannedAction, 'progress'>): ActivityStatus => progress?.status ?? 'unknown';

const progressOf = (actions: readonly PlannedAction[]): ProgressOfActions => ({
  rate: executionRate(actions),
  byStatus: Object.fromEntries(
    ACTIVITY_STATUSES.map((status) => [status, actions.filter((action) => statusOf(action) === status).length]),
  ) as Record<ActivityStatus, number>,
});

/** By last day, then by first day, then as the programme has them. */
const dueOrder = ({ due, position, id }: PlannedAction): string =>
  [lastDayOf(due) ?? '9', yearOrder(earliestOf(due)), String(position).padStart(6, '0'), id].join(' ');

const inDueOrder = (actions: readonly PlannedAction[]): readonly PlannedAction[] =>
  actions.toSorted((left, right) => (dueOrder(left) < dueOrder(right) ? -1 : 1));

/** The overview of a whole programme, or of the actions of it that `keeps` names, on the day `on` [P2] [P3]. */
export const programmeOverview = (
  programme: readonly PlannedAction[],
  on: CivilDay,
  keeps: (action: PlannedAction) => boolean = () => true,
): ProgrammeOverview => {
  const actions = withoutHeadings(programme).filter(keeps);
  const inState = (wanted: DueState) => inDueOrder(actions.filter((action) => dueState(action, on) === wanted));
  return {
    actions,
    firm: progressOf(actions.filter(({ firm }) => firm)),
    conditional: progressOf(actions.filter(({ firm }) => !firm)),
    completed: actions.filter((action) => statusOf(action) === 'completed').length,
    known: actions.filter((action) => statusOf(action) !== 'unknown').length,
    continuing: actions.filter(({ continues }) => continues).length,
    withoutPreciseDue: actions.filter((action) => !hasPreciseDue(action)).length,
    toFill: inState('to_fill'),
    late: inState('late'),
    upcoming: inState('due_later').filter(hasPreciseDue),
  };
};
