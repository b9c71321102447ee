import { groupBy } from '../record/group-by';
import type { GoalId } from '../record/id';
import type { CountedActivity } from './counted-activity';
import type { GoalLines } from './goal-results';
import { progressOf, type Progress } from './progress';

export interface GoalProgress {
  readonly goal: GoalId;
  readonly progress: Progress;
}

/** Progress by goal, in the order of the convention; with `elsewhere`, the rows add up to the activities. */
export interface ProgressByGoal {
  readonly goals: readonly GoalProgress[];
  /** Activities of objectives that are not of this convention year. */
  readonly elsewhere: Progress;
}

/** The progress of activities counted once, by the goal of their main objective. */
export const progressByGoal = (lines: GoalLines, activities: readonly CountedActivity[]): ProgressByGoal => {
  const goalOf = new Map(lines.objectives.map(({ id, goal }) => [id, goal]));
  const groups = groupBy(activities, ({ objective }) => goalOf.get(objective));
  const shown = new Set<GoalId | undefined>(lines.goals.map(({ id }) => id));
  return {
    goals: lines.goals.map(({ id }) => ({ goal: id, progress: progressOf(groups.get(id) ?? []) })),
    elsewhere: progressOf([...groups].flatMap(([goal, group]) => (shown.has(goal) ? [] : group))),
  };
};
