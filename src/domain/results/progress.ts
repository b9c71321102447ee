import { ACTIVITY_STATUSES, type ActivityStatus } from '../activities/statuses';
import type { ObjectiveId } from '../record/id';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';

/** How many activities stand where; `byStatus` adds up to `total`. */
export interface Progress {
  readonly total: number;
  readonly byStatus: Readonly<Record<ActivityStatus, number>>;
}

export const noProgress = (): Record<ActivityStatus, number> => ({
  completed: 0,
  in_progress: 0,
  postponed: 0,
  stalled: 0,
  abandoned: 0,
  not_started: 0,
  unknown: 0,
});

/** Progress of some activities, each counted once. */
export const progressOf = (activities: readonly Pick<CountedActivity, 'status'>[]): Progress => {
  const byStatus = noProgress();
  for (const { status } of activities) byStatus[status] += 1;
  return { total: activities.length, byStatus };
};

/** Progress by main objective; an objective with nothing recorded is absent from the map. */
export const progressByObjective = (activities: readonly CountedActivity[]): ReadonlyMap<ObjectiveId, Progress> =>
  new Map([...groupBy(activities, ({ objective }) => objective)].map(([id, group]) => [id, progressOf(group)]));

/** The statuses that some activities have, in the order bars are drawn. */
export const statusesPresent = ({ byStatus }: Progress): readonly ActivityStatus[] =>
  ACTIVITY_STATUSES.filter((status) => byStatus[status] > 0);
