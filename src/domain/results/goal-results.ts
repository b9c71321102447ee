import type { Sum } from '../measures/sum-figures';
import type { OperationalObjective, StrategicGoal } from '../objectives/objective';
import type { GoalId } from '../record/id';
import type { CountedActivity } from './counted-activity';
import { totalOf } from './metric-total';
import type { PlacedFigure } from './placed-figure';
import { shownPlace, type GoalOfObjective } from './shown-place';
import { gather, type Gathered, shownFigures, shownResult, splitByPlace, type ShownFigures, type ShownResult } from './shown-results';

export interface GoalRow extends ShownResult {
  readonly goal: GoalId;
}

/** Goals in the order of the convention; the rows, the organisation and elsewhere add up to `overall` [C4]. */
export interface GoalResults {
  readonly overall: ShownResult;
  readonly goals: readonly GoalRow[];
  /** Figures shown for the organisation as a whole, which no goal carries. */
  readonly organisation: ShownFigures;
  /** Activities of objectives that are not of this convention year; null when there are none. */
  readonly elsewhere: ShownResult | null;
  /** What the organisation announces as its total of press returns, beside the finest counts of `overall.media`. */
  readonly announcedMedia: Sum | null;
}

export interface GoalLines {
  readonly goals: readonly Pick<StrategicGoal, 'id'>[];
  readonly objectives: readonly Pick<OperationalObjective, 'id' | 'goal'>[];
}

type Place = GoalId | 'organisation' | 'elsewhere';

const isEmpty = (gathered: Gathered): boolean =>
  Object.values(gathered).every((list: readonly unknown[]) => list.length === 0);

/** « Ce que l'organisation a fait »: what activities counted once gave, for each goal of a convention year and in all. */
export const goalResults = (lines: GoalLines, activities: readonly CountedActivity[]): GoalResults => {
  const goalOf: GoalOfObjective = new Map(lines.objectives.map(({ id, goal }) => [id, goal]));
  const shown = new Set<GoalId | undefined>(lines.goals.map(({ id }) => id));
  const placeOf = (goal: GoalId | undefined): Place => (goal !== undefined && shown.has(goal) ? goal : 'elsewhere');
  const placeOfFigure = (placed: PlacedFigure): Place => {
    const place = shownPlace(placed, goalOf);
    return place.type === 'goal' ? placeOf(place.goal) : place.type;
  };
  const all = gather(activities);
  const at = splitByPlace<Place>(all, ({ objective }) => placeOf(goalOf.get(objective)), placeOfFigure);
  const elsewhere = at('elsewhere');
  return {
    overall: shownResult(all),
    goals: lines.goals.map(({ id }) => ({ goal: id, ...shownResult(at(id)) })),
    organisation: shownFigures(at('organisation')),
    elsewhere: isEmpty(elsewhere) ? null : shownResult(elsewhere),
    announcedMedia: totalOf(activities, 'media_mentions').sum,
  };
};
