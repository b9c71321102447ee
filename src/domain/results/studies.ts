import { ACTIVITY_STATUSES, type ActivityStatus } from '../activities/statuses';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';

export interface StudyStage {
  readonly status: ActivityStatus;
  readonly studies: readonly CountedActivity[];
}

/** Studies by progress, in the order bars are drawn; stages without any study are left out. */
export interface Studies {
  readonly total: number;
  readonly stages: readonly StudyStage[];
}

/** The studies among activities counted once, led, co-led or accompanied alike. */
export const studiesOf = (activities: readonly CountedActivity[]): Studies => {
  const studies = activities.filter(({ kind }) => kind === 'study');
  const byStatus = groupBy(studies, ({ status }) => status);
  const stages = ACTIVITY_STATUSES.flatMap((status) => {
    const group = byStatus.get(status);
    return group === undefined ? [] : [{ status, studies: group }];
  });
  return { total: studies.length, stages };
};
