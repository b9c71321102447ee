import { done, type Result } from '../../record/result';
import type { Commitment, Convention, OperationalObjective, StrategicGoal } from '../objective';
import { conventionAsAmended, type ConventionTables } from '../objectives-in-year';
import type { ActRefusal } from './act-refusal';
import { amendmentOf, onBasis, type Basis } from './basis';
import { put, type ConventionWrite, type NewId } from './convention-write';
import type { CommitmentFields, TitleFields } from './line-fields';

type Written = Result<readonly ConventionWrite[], ActRefusal>;

const nextPosition = (lines: readonly { readonly position: number }[]): number =>
  lines.reduce((next, { position }) => Math.max(next, position + 1), 0);

const startOn = (basis: Basis): Pick<StrategicGoal, 'from'> => {
  const amendment = amendmentOf(basis);
  return amendment === undefined ? {} : { from: amendment.id };
};

/** A goal at the end of its convention, from the start or from an amendment on. */
export const addGoal = (tables: ConventionTables, basis: Basis, convention: Convention, fields: TitleFields, newId: NewId): Written =>
  onBasis(tables, basis, () => {
    const position = nextPosition(conventionAsAmended(tables, convention.id).goals);
    const { dossier, id } = convention;
    return done([put('goals', { dossier, id: newId(), rev: 0, ...fields, ...startOn(basis), position, convention: id, missions: [] })]);
  });

/** An objective at the end of its goal. */
export const addObjective = (tables: ConventionTables, basis: Basis, goal: StrategicGoal, fields: TitleFields, newId: NewId): Written =>
  onBasis(tables, basis, () => {
    const siblings = conventionAsAmended(tables, goal.convention).objectives.filter((line) => line.goal === goal.id);
    const { dossier, id } = goal;
    const position = nextPosition(siblings);
    return done([put('objectives', { dossier, id: newId(), rev: 0, ...fields, ...startOn(basis), position, goal: id, context: [] })]);
  });

/** A commitment at the end of its objective. */
export const addCommitment = (
  tables: ConventionTables,
  basis: Basis,
  objective: OperationalObjective,
  fields: CommitmentFields,
  newId: NewId,
): Written =>
  onBasis(tables, basis, () => {
    const siblings: readonly Commitment[] = tables.commitments.filter((line) => line.objective === objective.id);
    const { dossier, id } = objective;
    const position = nextPosition(siblings);
    return done([put('commitments', { dossier, id: newId(), rev: 0, ...fields, ...startOn(basis), position, objective: id })]);
  });
