import { groupBy } from '../record/group-by';
import type { ObjectiveId } from '../record/id';
import { progressOf, type Progress } from '../results/progress';
import type { ListedActivity } from './listed-activity';

/** The activities of one main objective; second tellings stand at its end and are in no count. */
export interface ActivityGroup {
  readonly objective: ObjectiveId;
  readonly activities: readonly ListedActivity[];
  readonly retold: readonly ListedActivity[];
  readonly progress: Progress;
}

/**
 * Activities by main objective, in the order of `objectives`, empty ones included; those of objectives that are not among them
 * come last, so that nothing is lost. Within a group the order is that of the activities given.
 */
export const groupActivities = (
  objectives: readonly ObjectiveId[],
  activities: readonly ListedActivity[],
  retold: readonly ListedActivity[],
): readonly ActivityGroup[] => {
  const byObjective = groupBy(activities, ({ counted }) => counted.objective);
  const retoldBy = groupBy(retold, ({ counted }) => counted.objective);
  // A set keeps the first place of each: the order of the convention, then whatever else holds activities.
  const all = new Set([...objectives, ...byObjective.keys(), ...retoldBy.keys()]);
  return [...all].map((objective) => {
    const group = byObjective.get(objective) ?? [];
    return {
      objective,
      activities: group,
      retold: retoldBy.get(objective) ?? [],
      progress: progressOf(group.map(({ counted }) => counted)),
    };
  });
};
