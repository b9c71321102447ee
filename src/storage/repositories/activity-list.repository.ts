import type { Person } from '#domain/dossier/dossier';
import type { DossierId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import type { Alias } from '#domain/territories/alias';
import type { JalonDatabase } from '../database';
import { digestsInTurns, followDigests, readDigestRows } from '../digests/digest-buckets';
import { readRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';
import { inOwnTurn } from '../turns';
import { readRowsOfYear } from './rows-of-year';

/** The activities of one year as a list needs them, read at one instant. */
export interface ActivityList extends ReadRecords<'activities'> {
  readonly counted: readonly CountedActivity[];
  /** Who may be the référent of an activity. */
  readonly persons: readonly Person[];
  /** Spellings of partners and places that the dossier gathered. */
  readonly aliases: readonly Alias[];
}

const read = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<ActivityList> => {
  const { activities, digests, persons, aliases } = await db.transaction('r', db.tables, async () => ({
    activities: await readRowsOfYear(db, dossier, year),
    digests: await readDigestRows(db, dossier, year),
    persons: await ofDossier(db, 'persons', dossier).toArray(),
    aliases: await ofDossier(db, 'aliases', dossier).toArray(),
  }));
  return { ...readRecords<'activities'>([...(await activities.checked()).values()]), counted: await digestsInTurns(digests), persons, aliases };
};

/**
 * Reads the whole activities of a year, with what each counts for. The database is read before any record is parsed. A live query
 * follows what tells of every change of them: following each of thousands of records would hold the page up.
 */
export const readActivityList = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<ActivityList> => {
  await Promise.all([followDigests(db, dossier, year), ofDossier(db, 'persons', dossier).count(), ofDossier(db, 'aliases', dossier).count()]);
  return inOwnTurn(() => read(db, dossier, year));
};
