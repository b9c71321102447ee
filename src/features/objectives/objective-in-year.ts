import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { ActivityId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import type { ScopedActivities } from '#domain/results/scope';
import { inYearOrder } from '#domain/results/year-order';
import type { ObjectivesYear } from './objectives-year';

/** One objective of a year, with the activities that a page tells of it. */
export interface ObjectiveInYear {
  readonly objective: OperationalObjective;
  readonly goal: StrategicGoal | undefined;
  /** The goal's place in its convention, which gives its colour. */
  readonly position: number;
  readonly year: ObjectivesYear;
  /** Its own activities, in the order of the year. */
  readonly own: ScopedActivities;
  /** Activities of other objectives that serve it. */
  readonly serving: readonly CountedActivity[];
  readonly full: ReadonlyMap<ActivityId, Activity>;
}

const orderly = (activities: readonly CountedActivity[]): readonly CountedActivity[] =>
  inYearOrder(activities, (activity) => activity);

const objectiveInYear = (
  objective: OperationalObjective,
  year: ObjectivesYear,
  records: readonly Activity[],
): ObjectiveInYear => {
  const { scoped, snapshot, lines } = year;
  const own = (activities: readonly CountedActivity[]): readonly CountedActivity[] =>
    orderly(activities.filter((activity) => activity.objective === objective.id));
  return {
    objective,
    goal: snapshot.goals.find(({ id }) => id === objective.goal),
    position: Math.max(0, lines.goals.findIndex(({ id }) => id === objective.goal)),
    year,
    own: { activities: own(scoped.activities), unplaced: own(scoped.unplaced), inSeveral: own(scoped.inSeveral) },
    serving: orderly(
      scoped.activities.filter(
        (activity) => activity.objective !== objective.id && activity.otherObjectives.includes(objective.id),
      ),
    ),
    full: new Map(records.map((activity) => [activity.id, activity] as const)),
  };
};

export const useObjectiveInYear = (
  objective: OperationalObjective,
  year: ObjectivesYear,
  records: readonly Activity[],
): ObjectiveInYear => useMemo(() => objectiveInYear(objective, year, records), [objective, year, records]);
