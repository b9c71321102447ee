import { groupBy } from '../record/group-by';
import type { AmendmentId, ConventionId, ObjectiveId } from '../record/id';
import { standInsOf, type AmendedLine, type Standing, type StandIn } from './lineage';
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

type StandingOf = (line: AmendedLine) => Standing;

/** The day of each amendment. */
export const amendmentDates = (amendments: readonly Pick<Amendment, 'id' | 'date'>[]): ReadonlyMap<AmendmentId, string> =>
  new Map(amendments.map(({ id, date }) => [id, date] as const));

/** Whether a line of the convention holds on any day of the year [O1]; an amendment that is not recorded changes nothing. */
export const standingInYear =
  (year: number, dates: ReadonlyMap<AmendmentId, string>): StandingOf =>
  (line) => {
    const from = line.from === undefined ? undefined : dates.get(line.from);
    const until = line.until === undefined ? undefined : dates.get(line.until);
    if (from !== undefined && from.slice(0, 4) > String(year)) return 'not_yet';
    // A line replaced on 1 January no longer holds on any day of that year.
    return until !== undefined && until <= `${String(year)}-01-01` ? 'over' : 'holds';
  };

/** How the last amendment leaves a line: it holds unless one ended it. */
const standingAtLast: StandingOf = ({ until }) => (until === undefined ? 'holds' : 'over');

const byPosition = (left: { position: number; id: string }, right: { position: number; id: string }): number =>
  left.position - right.position || (left.id < right.id ? -1 : 1);

/** The lines shown: those that hold, but for the ones that another stands for already. */
const shownOf = <Line extends AmendedLine & { position: number }>(lines: readonly Line[], standIn: StandIn<Line>): readonly Line[] =>
  lines.filter((line) => standIn(line.id) === line).toSorted(byPosition);

const linesOf = (tables: ConventionTables, conventions: ReadonlySet<ConventionId>, standingOf: StandingOf): ConventionYear => {
  const goalFor = standInsOf(tables.goals, standingOf);
  const objectiveFor = standInsOf(tables.objectives, standingOf);
  const goals = shownOf(tables.goals, goalFor).filter(({ convention }) => conventions.has(convention));
  const shown = shownOf(tables.objectives, objectiveFor).map((objective): OperationalObjective => {
    const goal = goalFor(objective.goal)?.id ?? objective.goal;
    return goal === objective.goal ? objective : { ...objective, goal };
  });
  const byGoal = groupBy(shown, ({ goal }) => goal);
  const objectives = goals.flatMap(({ id }) => byGoal.get(id) ?? []);
  const commitments = shownOf(tables.commitments, standInsOf(tables.commitments, standingOf));
  const byObjective = groupBy(commitments, ({ objective }) => objectiveFor(objective)?.id);
  return { goals, objectives, commitments: new Map(objectives.map(({ id }) => [id, byObjective.get(id) ?? []])) };
};

/**
 * Goals, objectives and commitments that hold in a year, in the order of the convention: goal, objective, commitment [O1].
 * What is under a line that another stands for in that year is given under the other [O2].
 */
export const conventionInYear = (tables: ConventionTables, year: number): ConventionYear => {
  const conventions = new Set(tables.conventions.filter(({ years }) => years.includes(year)).map(({ id }) => id));
  return linesOf(tables, conventions, standingInYear(year, amendmentDates(tables.amendments)));
};

/** A convention as all of its amendments leave it: what its editor works on. */
export const conventionAsAmended = (tables: ConventionTables, convention: ConventionId): ConventionYear =>
  linesOf(tables, new Set([convention]), standingAtLast);
