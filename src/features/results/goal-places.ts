import type { GoalId } from '#domain/record/id';
import type { MetricByGoal } from '#domain/results/metric-by-goal';
import type { MetricTotal } from '#domain/results/metric-total';

/** Where a figure may be shown: a goal, the organisation as a whole, or outside of the goals of the year. */
export type GoalPlace = GoalId | 'organisation' | 'elsewhere';

export const isGoal = (place: GoalPlace): place is GoalId => place !== 'organisation' && place !== 'elsewhere';

const NOTHING: MetricTotal = { sum: null, added: [], alreadyCounted: [], activities: 0 };

/** The part of a metric that is shown in one place. */
export const totalAt = (metric: MetricByGoal, place: GoalPlace): MetricTotal => {
  return isGoal(place) ? (metric.goals.get(place) ?? NOTHING) : metric[place];
};
