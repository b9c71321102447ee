import type { ActivityStatus } from '../../activities/statuses';
import type { CivilDay, PartialDate } from '../../periods/partial-date';
import { dueState } from '../../programme/due-state';
import type { PlannedLine } from './planned-lines';
import type { PresentedActivity } from './presented-activity';

/** One line of « reports et points d'attention »: what did not go as foreseen, until when, and the cause that the record gives. */
export interface AttentionLine {
  readonly id: string;
  readonly title: string;
  readonly status: ActivityStatus;
  readonly until: readonly PartialDate[];
  readonly cause: string | null;
  /** When it was due, for an action whose day is past. */
  readonly wasDue: readonly PartialDate[];
}

const ATTENTION: readonly ActivityStatus[] = ['postponed', 'stalled', 'abandoned'];

const ofActivity = ({ id, title, status, next, cause }: PresentedActivity): AttentionLine => ({ id, title, status, until: next, cause, wasDue: [] });

const ofAction = (line: PlannedLine, on: CivilDay): readonly AttentionLine[] => {
  if (line.type !== 'action' || line.action.progress === undefined) return [];
  const { id, title, progress, due } = line.action;
  const late = dueState(line.action, on) === 'late';
  if (!late && !ATTENTION.includes(progress.status)) return [];
  return [{ id, title, status: progress.status, until: progress.newDate === undefined ? [] : [progress.newDate], cause: progress.reason ?? null, wasDue: late ? due : [] }];
};

/** What a committee is to know of under one objective: activities first, in the order put off, without progress, given up; then actions. */
export const attentionLines = (activities: readonly PresentedActivity[], planned: readonly PlannedLine[], on: CivilDay): readonly AttentionLine[] => [
  ...ATTENTION.flatMap((wanted) => activities.filter(({ status }) => status === wanted).map(ofActivity)),
  ...planned.flatMap((line) => ofAction(line, on)),
];
