import type { Amendment, Commitment, Convention, OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { Dossier } from '#domain/dossier/dossier';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** A dossier's frame: whose it is, and what its convention promises. */
export interface ConventionFrame {
  readonly dossier: Dossier;
  readonly conventions: readonly Convention[];
  readonly amendments: readonly Amendment[];
  readonly goals: readonly StrategicGoal[];
  readonly objectives: readonly OperationalObjective[];
  readonly commitments: readonly Commitment[];
}

/** Thrown when what every page needs is not there; the page's error screen explains it. */
export class DossierMissing extends Error {
  constructor() {
    super('The open dossier is not in the database');
    this.name = 'DossierMissing';
  }
}

const inOrder = <Item extends { readonly position: number }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => a.position - b.position);

/** Objectives in the order of their goals, then their own. */
const underGoals = (
  goals: readonly StrategicGoal[],
  objectives: readonly OperationalObjective[],
): readonly OperationalObjective[] =>
  goals.flatMap((goal) => inOrder(objectives.filter((objective) => objective.goal === goal.id)));

export const readConventionFrame = async (db: JalonDatabase, dossier: DossierId): Promise<ConventionFrame> => {
  const [record, conventions, amendments, goals, objectives, commitments] = await Promise.all([
    db.records('dossiers').get([dossier, dossier]),
    ofDossier(db, 'conventions', dossier).toArray(),
    ofDossier(db, 'amendments', dossier).toArray(),
    ofDossier(db, 'goals', dossier).toArray(),
    ofDossier(db, 'objectives', dossier).toArray(),
    ofDossier(db, 'commitments', dossier).toArray(),
  ]);
  if (record === undefined) throw new DossierMissing();
  const ordered = inOrder(goals);
  return {
    dossier: record,
    conventions,
    amendments,
    goals: ordered,
    objectives: underGoals(ordered, objectives),
    commitments: inOrder(commitments),
  };
};
