import type { CommitmentId, GoalId, Id, ObjectiveId } from '../record/id';
import type { Commitment, Convention, OperationalObjective, StrategicGoal } from './objective';
import { conventionAsAmended, type ConventionTables } from './objectives-in-year';

/** What is typed of the convention that comes after another. */
export interface NextConventionForm {
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** The lines that it takes over from the one before, as the last amendment leaves them. */
  readonly objectives: ReadonlySet<ObjectiveId>;
  readonly commitments: ReadonlySet<CommitmentId>;
}

/** The records of a convention to be. */
export interface NextConvention {
  readonly convention: Convention;
  readonly goals: readonly StrategicGoal[];
  readonly objectives: readonly OperationalObjective[];
  readonly commitments: readonly Commitment[];
}

/** Why a convention cannot come after another: no title, no years, or years that the other covers already. */
export type NextConventionFault = 'no-title' | 'no-years' | 'reversed-years' | 'years-taken';

const LONGEST = 20;

export const nextConventionFault = ({ title, firstYear, lastYear }: NextConventionForm, before: Pick<Convention, 'years'>): NextConventionFault | null => {
  if (title.trim() === '') return 'no-title';
  if (!Number.isInteger(firstYear) || !Number.isInteger(lastYear)) return 'no-years';
  if (lastYear < firstYear || lastYear - firstYear >= LONGEST) return 'reversed-years';
  return firstYear <= Math.max(...before.years) ? 'years-taken' : null;
};

type NewId = <Name extends string>() => Id<Name>;

type Titled = Pick<StrategicGoal, 'code' | 'title' | 'shortTitle' | 'position'>;

const titled = ({ code, title, shortTitle, position }: Titled): Titled => ({ code, title, shortTitle, position });

/**
 * The convention that follows `before`, with the lines that were chosen: records of their own, each objective saying which it
 * goes on from, so that the convention before stays whole. What its text stated (missions, context, sources) is not taken over.
 */
export const nextConvention = (tables: ConventionTables, before: Convention, form: NextConventionForm, newId: NewId): NextConvention => {
  const lines = conventionAsAmended(tables, before.id);
  const { dossier } = before;
  const convention: Convention = {
    dossier,
    id: newId(),
    rev: 0,
    title: form.title.trim(),
    follows: before.id,
    years: Array.from({ length: form.lastYear - form.firstYear + 1 }, (_, index) => form.firstYear + index),
    purposes: [],
    signatures: [],
    references: [],
    publicityDuties: [],
    controlRules: [],
    otherFacts: [],
  };
  const kept = lines.objectives.filter(({ id }) => form.objectives.has(id));
  const goalIds = new Map<GoalId, GoalId>(lines.goals.filter(({ id }) => kept.some(({ goal }) => goal === id)).map(({ id }) => [id, newId<'Goal'>()]));
  const goals = lines.goals.flatMap((goal): readonly StrategicGoal[] => {
    const id = goalIds.get(goal.id);
    return id === undefined ? [] : [{ dossier, id, rev: 0, ...titled(goal), convention: convention.id, missions: [] }];
  });
  const pairs = kept.flatMap((objective) => {
    const goal = goalIds.get(objective.goal);
    return goal === undefined ? [] : [{ before: objective.id, after: { dossier, id: newId<'Objective'>(), rev: 0, ...titled(objective), goal, continues: objective.id, context: [] } }];
  });
  const commitments = pairs.flatMap(({ before: from, after }) =>
    (lines.commitments.get(from) ?? [])
      .filter(({ id }) => form.commitments.has(id))
      .map(({ label, kind, kindAlternatives, modality, note, position }): Commitment => ({
        dossier,
        id: newId(),
        rev: 0,
        objective: after.id,
        position,
        label,
        kind,
        kindAlternatives,
        modality,
        ...(note !== undefined && { note }),
      })),
  );
  return { convention, goals, objectives: pairs.map(({ after }) => after), commitments };
};

/** The tables as they will be once the convention is written. */
export const withNextConvention = (tables: ConventionTables, next: NextConvention): ConventionTables => ({
  ...tables,
  conventions: [...tables.conventions, next.convention],
  goals: [...tables.goals, ...next.goals],
  objectives: [...tables.objectives, ...next.objectives],
  commitments: [...tables.commitments, ...next.commitments],
});
