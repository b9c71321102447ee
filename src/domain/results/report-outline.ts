import type { Activity } from '../activities/activity';
import { inReportOrder } from '../activities/report-order';
import type { ConventionYear } from '../objectives/objectives-in-year';
import type { OperationalObjective, StrategicGoal } from '../objectives/objective';
import { groupBy } from '../record/group-by';
import type { ActivityId, ObjectiveId } from '../record/id';
import type { ObjectiveCoverage } from './coverage';
import type { CountedActivity } from './counted-activity';
import { progressOf, type Progress } from './progress';

/** An objective of the report: its activities counted once, and the activities of other objectives that serve it. */
export interface ReportObjective {
  readonly objective: OperationalObjective;
  readonly coverage: ObjectiveCoverage | undefined;
  readonly progress: Progress;
  readonly activities: readonly ActivityId[];
  readonly servedBy: readonly ActivityId[];
}

export interface ReportGoal {
  readonly goal: StrategicGoal;
  readonly activities: number;
  readonly objectives: readonly ReportObjective[];
}

/** The year's report in the structure of its convention; `elsewhere` are activities of no objective of that year [C4]. */
export interface ReportOutline {
  readonly goals: readonly ReportGoal[];
  readonly elsewhere: readonly ActivityId[];
}

interface Inputs {
  readonly convention: ConventionYear;
  readonly coverage: readonly ObjectiveCoverage[];
  readonly activities: readonly CountedActivity[];
}

const idsOf = (activities: readonly CountedActivity[]): readonly ActivityId[] => activities.map(({ id }) => id);

const servedByObjective = (activities: readonly CountedActivity[]): ReadonlyMap<ObjectiveId, readonly ActivityId[]> => {
  const pairs = activities.flatMap(({ id, objective, otherObjectives }) =>
    otherObjectives.filter((other) => other !== objective).map((other) => ({ other, id })),
  );
  return new Map([...groupBy(pairs, ({ other }) => other)].map(([other, group]) => [other, [...new Set(group.map(({ id }) => id))]]));
};

/** The outline of a report: each activity exactly once, under its main objective. */
export const reportOutline = ({ convention, coverage, activities }: Inputs): ReportOutline => {
  const byObjective = groupBy(activities, ({ objective }) => objective);
  const serving = servedByObjective(activities);
  const covered = new Map(coverage.map((line) => [line.objective, line]));
  const known = new Set(convention.objectives.map(({ id }) => id));
  const sectionOf = (objective: OperationalObjective): ReportObjective => {
    const own = byObjective.get(objective.id) ?? [];
    return {
      objective,
      coverage: covered.get(objective.id),
      progress: progressOf(own),
      activities: idsOf(own),
      servedBy: serving.get(objective.id) ?? [],
    };
  };
  return {
    goals: convention.goals.map((goal) => {
      const objectives = convention.objectives.filter((objective) => objective.goal === goal.id).map(sectionOf);
      return { goal, objectives, activities: objectives.reduce((sum, section) => sum + section.activities.length, 0) };
    }),
    elsewhere: idsOf(activities.filter(({ objective }) => !known.has(objective))),
  };
};

/** The records of some activities in the order of the report, those that could not be read left out. */
export const recordsInReportOrder = (
  ids: readonly ActivityId[],
  records: ReadonlyMap<ActivityId, Activity>,
): readonly Activity[] => inReportOrder(ids.flatMap((id) => records.get(id) ?? []));
