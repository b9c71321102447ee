import { standInsOf } from '../objectives/lineage';
import { amendmentDates, standingInYear, type ConventionTables } from '../objectives/objectives-in-year';
import type { GoalId, ObjectiveId } from '../record/id';
import type { CountedActivity, CountedMeasure, ShownUnder } from './counted-activity';

/** The tables that tell where a line went. */
export type LinesOverTime = Pick<ConventionTables, 'amendments' | 'goals' | 'objectives'>;

interface Places {
  readonly objective: (id: ObjectiveId) => ObjectiveId;
  readonly goal: (id: GoalId) => GoalId;
}

/** What stands for each objective and goal in a year; a line that nothing stands for keeps its own id [O2]. */
export const placesInYear = ({ amendments, goals, objectives }: LinesOverTime, year: number): Places => {
  const standing = standingInYear(year, amendmentDates(amendments));
  const [objectiveFor, goalFor] = [standInsOf(objectives, standing), standInsOf(goals, standing)];
  return { objective: (id) => objectiveFor(id)?.id ?? id, goal: (id) => goalFor(id)?.id ?? id };
};

const placeShown = (shown: ShownUnder, places: Places): ShownUnder => {
  switch (shown.type) {
    case 'organisation':
      return shown;
    case 'goal':
      return { ...shown, id: places.goal(shown.id) };
    case 'objective':
      return { ...shown, id: places.objective(shown.id) };
  }
};

const placeMeasure = (measure: CountedMeasure, places: Places): CountedMeasure =>
  measure.shownUnder === undefined ? measure : { ...measure, shownUnder: placeShown(measure.shownUnder, places) };

/**
 * Activities under the objectives that stand, in `year`, for those they are linked to [O2]. None is lost: one whose objective was
 * split or ended keeps it, and counts outside of the year's convention until someone links it anew [C4].
 */
export const placeActivities = (
  tables: LinesOverTime,
  year: number,
  activities: readonly CountedActivity[],
): readonly CountedActivity[] => {
  if (tables.amendments.length === 0) return activities;
  const places = placesInYear(tables, year);
  return activities.map((activity) => ({
    ...activity,
    objective: places.objective(activity.objective),
    otherObjectives: activity.otherObjectives.map(places.objective),
    measures: activity.measures.map((measure) => placeMeasure(measure, places)),
  }));
};

/** Planned actions under the objectives that stand in `year` for those they are linked to [O2]; the link itself stays as it was written. */
export const placePlanned = <Planned extends { readonly objective: ObjectiveId }>(
  tables: LinesOverTime,
  year: number,
  actions: readonly Planned[],
): readonly Planned[] => {
  if (tables.amendments.length === 0) return actions;
  const places = placesInYear(tables, year);
  return actions.map((action) => {
    const objective = places.objective(action.objective);
    return objective === action.objective ? action : { ...action, objective };
  });
};
