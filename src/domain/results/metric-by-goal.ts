import type { Metric } from '../measures/metrics';
import { groupBy } from '../record/group-by';
import type { GoalId } from '../record/id';
import type { CountedActivity } from './counted-activity';
import type { GoalLines } from './goal-results';
import { totalOfFigures, type MetricTotal } from './metric-total';
import { figuresOf, type PlacedFigure } from './placed-figure';
import { shownPlace, type GoalOfObjective } from './shown-place';

/** One metric by where its figures are shown; goals, organisation and elsewhere add up to `total` [C4]. */
export interface MetricByGoal {
  readonly total: MetricTotal;
  readonly goals: ReadonlyMap<GoalId, MetricTotal>;
  readonly organisation: MetricTotal;
  readonly elsewhere: MetricTotal;
}

/** The totals of one metric over activities counted once, for each goal of a convention year. */
export const metricByGoal = (
  lines: GoalLines,
  activities: readonly CountedActivity[],
  metric: Metric,
): MetricByGoal => {
  const goalOf: GoalOfObjective = new Map(lines.objectives.map(({ id, goal }) => [id, goal]));
  const shown = new Set<GoalId>(lines.goals.map(({ id }) => id));
  const placeOf = (placed: PlacedFigure): GoalId | 'organisation' | 'elsewhere' => {
    const place = shownPlace(placed, goalOf);
    if (place.type !== 'goal') return place.type;
    return shown.has(place.goal) ? place.goal : 'elsewhere';
  };
  const figures = figuresOf(activities, metric);
  const groups = groupBy(figures, placeOf);
  return {
    total: totalOfFigures(figures),
    goals: new Map(lines.goals.map(({ id }) => [id, totalOfFigures(groups.get(id) ?? [])])),
    organisation: totalOfFigures(groups.get('organisation') ?? []),
    elsewhere: totalOfFigures(groups.get('elsewhere') ?? []),
  };
};
