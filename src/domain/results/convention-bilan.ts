import type { Indicator } from '../indicators/indicator';
import type { Link } from '../links/link';
import { aggregationOf, METRIC_CODES, type Metric } from '../measures/metrics';
import type { Sum } from '../measures/sum-figures';
import { conventionInYear, type ConventionTables, type ConventionYear } from '../objectives/objectives-in-year';
import type { Commitment, Convention, OperationalObjective, StrategicGoal } from '../objectives/objective';
import type { Continuity } from '../programme/continuity';
import { groupBy } from '../record/group-by';
import type { ObjectiveId } from '../record/id';
import { commitmentAnswers } from './commitment-answers';
import { coverageOf, type ObjectiveCoverage } from './coverage';
import type { CountedActivity } from './counted-activity';
import { indicatorActual, type IndicatorActual } from './indicator-actual';
import { totalOfFigures } from './metric-total';
import { placedFigures, type PlacedFigure } from './placed-figure';
import { postponedChains, type PostponedGraph } from './postponed-chains';
import { progressOf, type Progress } from './progress';
import { shownObjective } from './shown-place';

export interface BilanYear {
  readonly year: number;
  /** Counted once, each under the objective that stands for its own in that year. */
  readonly activities: readonly CountedActivity[];
}

/** What the bilan of a convention is worked out from: its lines, each of its years, and what ties them. */
export interface BilanGiven {
  readonly tables: ConventionTables;
  readonly convention: Convention;
  readonly years: readonly BilanYear[];
  readonly links: readonly Pick<Link, 'activity' | 'target' | 'relation' | 'state'>[];
  readonly indicators: readonly Indicator[];
  readonly graph: PostponedGraph;
}

/** An objective in one year; a coverage of null is an objective that the convention does not have in that year. */
export interface BilanCell {
  readonly year: number;
  readonly coverage: ObjectiveCoverage | null;
  readonly progress: Progress;
}

/** How many activities answer a commitment in each year; null where it does not hold. */
export interface BilanCommitment {
  readonly commitment: Commitment;
  readonly answered: readonly (number | null)[];
}

/** A metric that adds up: its sum in each year, and over all of them; null is not known, never zero. */
export interface BilanFigure {
  readonly metric: Metric;
  readonly years: readonly (Sum | null)[];
  readonly total: Sum | null;
}

export interface BilanIndicator {
  readonly indicator: Indicator;
  readonly years: readonly { readonly target: number | undefined; readonly actual: IndicatorActual }[];
}

export interface BilanObjective {
  readonly objective: OperationalObjective;
  readonly cells: readonly BilanCell[];
  readonly commitments: readonly BilanCommitment[];
  readonly figures: readonly BilanFigure[];
  readonly indicators: readonly BilanIndicator[];
  /** Pieces of work that went on from year to year and were put off at least once. */
  readonly postponed: readonly Continuity[];
  /** The objectives of a later convention that go on from it. */
  readonly next: readonly OperationalObjective[];
}

export interface ConventionBilan {
  readonly convention: Convention;
  readonly years: readonly number[];
  readonly goals: readonly { readonly goal: StrategicGoal; readonly objectives: readonly BilanObjective[] }[];
  /** The conventions that come after this one. */
  readonly following: readonly Convention[];
  /** How many activities of each year are under no objective of the convention. */
  readonly elsewhere: readonly number[];
}

interface YearRead extends BilanYear {
  readonly lines: ConventionYear;
  readonly coverage: ReadonlyMap<ObjectiveId, ObjectiveCoverage>;
  readonly byObjective: ReadonlyMap<ObjectiveId, readonly CountedActivity[]>;
  readonly figures: ReadonlyMap<ObjectiveId | null, readonly PlacedFigure[]>;
}

const linesOf = ({ tables, convention }: BilanGiven, year: number): ConventionYear => {
  const { goals, objectives, commitments } = conventionInYear(tables, year);
  const own = goals.filter((goal) => goal.convention === convention.id);
  const ids = new Set(own.map(({ id }) => id));
  return { goals: own, objectives: objectives.filter(({ goal }) => ids.has(goal)), commitments };
};

const readOf = (given: BilanGiven, { year, activities }: BilanYear): YearRead => {
  const lines = linesOf(given, year);
  return {
    year,
    activities,
    lines,
    coverage: new Map(coverageOf(lines, activities).map((one) => [one.objective, one])),
    byObjective: groupBy(activities, ({ objective }) => objective),
    figures: groupBy(placedFigures(activities), shownObjective),
  };
};

/** Lines of any year, each once, as the last year that has it writes it, in that year's order. */
const everyOf = <Line extends { readonly id: string }>(years: readonly YearRead[], linesIn: (year: YearRead) => readonly Line[]): readonly Line[] => {
  const all = new Map<string, Line>();
  for (const year of years.toReversed()) for (const line of linesIn(year)) if (!all.has(line.id)) all.set(line.id, line);
  return [...all.values()];
};

const cellOf = ({ year, coverage, byObjective }: YearRead, id: ObjectiveId): BilanCell => ({ year, coverage: coverage.get(id) ?? null, progress: progressOf(byObjective.get(id) ?? []) });

const commitmentsOf = (id: ObjectiveId, years: readonly YearRead[], links: BilanGiven['links']): readonly BilanCommitment[] => {
  const answers = years.map(({ lines, activities }) => new Map(commitmentAnswers(lines.commitments.get(id) ?? [], activities, links, []).map(({ commitment, answered }) => [commitment.id, answered.length])));
  const commitments = everyOf(years, ({ lines }) => lines.commitments.get(id) ?? []);
  return commitments.map((commitment) => ({ commitment, answered: answers.map((year) => year.get(commitment.id) ?? null) }));
};

const figuresOf = (id: ObjectiveId, years: readonly YearRead[]): readonly BilanFigure[] =>
  METRIC_CODES.filter((metric) => aggregationOf(metric) === 'sum').flatMap((metric) => {
    const byYear = years.map(({ figures }) => (figures.get(id) ?? []).filter(({ figure }) => figure.metric === metric));
    const total = totalOfFigures(byYear.flat()).sum;
    return total === null ? [] : [{ metric, years: byYear.map((figures) => totalOfFigures(figures).sum), total }];
  });

const indicatorsOf = (id: ObjectiveId, years: readonly YearRead[], indicators: readonly Indicator[]): readonly BilanIndicator[] =>
  indicators
    .filter(({ objective }) => objective === id)
    .map((indicator) => ({
      indicator,
      years: years.map(({ year, activities }) => ({ target: indicator.targets.find((target) => target.year === year)?.value, actual: indicatorActual(indicator, id, year, activities) })),
    }));

/**
 * A convention over all of its years: for each objective what was expected and which activities answer it, where it stood each
 * year, its figures by year and over all where they add up, its indicators, what was put off, and what goes on afterwards.
 */
export const conventionBilan = (given: BilanGiven): ConventionBilan => {
  const { convention, tables, links, indicators } = given;
  const years = given.years.map((year) => readOf(given, year));
  const span = years.map(({ year }) => year);
  const chains = groupBy(postponedChains(given.graph, span), ({ objective }) => objective);
  const following = tables.conventions.filter(({ follows }) => follows === convention.id);
  const objectives = everyOf(years, ({ lines }) => lines.objectives);
  const shown = new Set(objectives.map(({ id }) => id));
  const objectiveOf = (objective: OperationalObjective): BilanObjective => ({
    objective,
    cells: years.map((year) => cellOf(year, objective.id)),
    commitments: commitmentsOf(objective.id, years, links),
    figures: figuresOf(objective.id, years),
    indicators: indicatorsOf(objective.id, years, indicators),
    postponed: (chains.get(objective.id) ?? []).map(({ chain }) => chain),
    next: tables.objectives.filter(({ continues }) => continues === objective.id),
  });
  return {
    convention,
    years: span,
    goals: everyOf(years, ({ lines }) => lines.goals).map((goal) => ({ goal, objectives: objectives.filter((objective) => objective.goal === goal.id).map(objectiveOf) })),
    following,
    elsewhere: years.map(({ activities }) => activities.filter(({ objective }) => !shown.has(objective)).length),
  };
};
