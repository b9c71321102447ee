import type { Activity } from '../activities/activity';
import type { ActivityId, FunderId } from '../record/id';
import { scopeActivities, type Scope } from '../results/scope';
import type { CountedActivity } from '../results/counted-activity';

/** Activities told apart of those of a scope: those that name a funder elsewhere, and those of no territory that name it not. */
export interface ToldApart {
  readonly named: readonly ActivityId[];
  readonly unplaced: readonly ActivityId[];
}

/**
 * What a funder is told beside what concerns its territory [L2]: activities of another territory, or of none, that name it among
 * their funders, then the others of no territory. Each once, and none that its territory already tells.
 */
export const toldApart = (counted: readonly CountedActivity[], scope: Scope, records: ReadonlyMap<ActivityId, Pick<Activity, 'funders'>>, funder: FunderId | undefined): ToldApart => {
  const { activities, unplaced } = scopeActivities(counted, scope);
  const own = new Set(activities.map(({ id }) => id));
  const names = ({ id }: CountedActivity): boolean => funder !== undefined && records.get(id)?.funders.includes(funder) === true;
  return {
    named: funder === undefined ? [] : scopeActivities(counted, { year: scope.year }).activities.filter((activity) => !own.has(activity.id) && names(activity)).map(({ id }) => id),
    unplaced: unplaced.filter((activity) => !names(activity)).map(({ id }) => id),
  };
};
