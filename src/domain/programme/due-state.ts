import { lastDayOf } from '../periods/compare-periods';
import type { CivilDay } from '../periods/partial-date';
import type { PlannedAction } from './planned-action';

/**
 * Where an action stands on a day [P3]: `done`; `dropped` (abandoned: nothing is awaited any more); `undated`; `due_later`; and
 * once its last day is past, `late` when a progress is recorded that says not done, `to_fill` when nothing is recorded.
 */
export type DueState = 'done' | 'dropped' | 'undated' | 'due_later' | 'late' | 'to_fill';

/** The state of an action (a heading has none) on the day `on`. The last day of its due period is still in time. */
export const dueState = (action: Pick<PlannedAction, 'due' | 'progress'>, on: CivilDay): DueState => {
  const status = action.progress?.status ?? 'unknown';
  if (status === 'completed') return 'done';
  if (status === 'abandoned') return 'dropped';
  const lastDay = lastDayOf(action.due);
  if (lastDay === null) return 'undated';
  if (lastDay >= on) return 'due_later';
  return status === 'unknown' ? 'to_fill' : 'late';
};

/** The day that lateness is judged on by default: today, at most the end of the convention [T6]. */
export const judgementDay = (today: CivilDay, conventionEnd: CivilDay | undefined): CivilDay =>
  conventionEnd !== undefined && conventionEnd < today ? conventionEnd : today;
