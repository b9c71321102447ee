import type { Person } from '#domain/dossier/dossier';
import type { ActivityId, DossierId, FunderId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { readActivity, type OneActivity } from './activities.repository';
import { readYear, type YearSnapshot } from './year.repository';

/** All that the page of one activity shows: it, those it is told or counted with, its year, and who follows it. */
export interface ActivitySheet extends OneActivity {
  readonly snapshot: YearSnapshot;
  readonly referent: Person | undefined;
  /** Names of the funders, for those that the activity is set against. */
  readonly funders: ReadonlyMap<FunderId, string>;
}

/** Reads the page of one activity; null when no activity has this id. */
export const readActivitySheet = async (
  db: JalonDatabase,
  dossier: DossierId,
  id: ActivityId,
): Promise<ActivitySheet | null> => {
  const row = await db.records('activities').get([dossier, id]);
  if (row === undefined) return null;
  const [snapshot, persons, funders] = await Promise.all([
    readYear(db, dossier, row.year),
    ofDossier(db, 'persons', dossier).toArray(),
    ofDossier(db, 'funders', dossier).toArray(),
  ]);
  // Last, since it parses, and a live query only follows what is read before.
  const one = await readActivity(db, dossier, id);
  return {
    ...one,
    snapshot,
    referent: persons.find((person) => person.id === row.referent),
    funders: new Map(funders.map((funder) => [funder.id, funder.name])),
  };
};
