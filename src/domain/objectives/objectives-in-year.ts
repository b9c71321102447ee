import { groupBy } from '../record/group-by';
import type { AmendmentId, ObjectiveId } from '../record/id';
import type { Amendment, Commitment, Convention, OperationalObjective, StrategicGoal } from './objective';

export interface ConventionTables {
  readonly conventions: readonly Convention[];
  readonly amendments: readonly Amendment[];
  readonly goals: readonly StrategicGoal[];
  readonly objectives: readonly OperationalObjective[];
  readonly commitments: readonly Commitment[];
}

/** What a convention provides in one year, in its own order. */
export interface ConventionYear {
  readonly goals: readonly StrategicGoal[];
  readonly objectives: readonly OperationalObjective[];
  readonly commitments: ReadonlyMap<ObjectiveId, readonly Commitment[]>;
}

interface Amended {
  readonly from?: AmendmentId | undefined;
  readonly until?: AmendmentId | undefined;
}

/** Whether a line of the convention holds on any day of the year [O1]; an amendment that is not recorded changes nothing. */
export const holdsInYear = (line: Amended, year: number, dates: ReadonlyMap<AmendmentId, string>): boolean => {
  const from = line.from === undefined ? undefined : dates.get(line.from);
  const until = line.until === undefined ? undefined : dates.get(line.until);
  // A line replaced on 1 January no longer holds on any day of that year.
  return (from === undefined || from.slice(0, 4) <= String(year)) && (until === undefined || until > `${String(year)}-01-01`);
};

const byPosition = (left: { position: number; id: string }, right: { position: number; id: string }): number =>
  left.position - right.position || (left.id < right.id ? -1 : 1);

/** Goals, objectives and commitments that hold in a year, in the order of the convention: goal, objective, commitment [O1]. */
export const conventionInYear = (tables: ConventionTables, year: number): ConventionYear => {
  const dates = new Map(tables.amendments.map(({ id, date }) => [id, date] as const));
  const holds = (line: Amended): boolean => holdsInYear(line, year, dates);
  const conventions = new Set(tables.conventions.filter(({ years }) => years.includes(year)).map(({ id }) => id));
  const goals = tables.goals.filter((goal) => conventions.has(goal.convention) && holds(goal)).toSorted(byPosition);
  const byGoal = groupBy(tables.objectives.filter(holds).toSorted(byPosition), ({ goal }) => goal);
  const objectives = goals.flatMap(({ id }) => byGoal.get(id) ?? []);
  const byObjective = groupBy(tables.commitments.filter(holds).toSorted(byPosition), ({ objective }) => objective);
  return { goals, objectives, commitments: new Map(objectives.map(({ id }) => [id, byObjective.get(id) ?? []])) };
};
