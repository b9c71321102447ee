import type { Person } from '#domain/dossier/dossier';
import type { DossierId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import type { Alias } from '#domain/territories/alias';
import type { JalonDatabase } from '../database';
import { readDigests } from '../digests/digest-buckets';
import { parseRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';

/** The activities of one year as a list needs them, read at one instant. */
export interface ActivityList extends ReadRecords<'activities'> {
  readonly counted: readonly CountedActivity[];
  /** Who may be the référent of an activity. */
  readonly persons: readonly Person[];
  /** Spellings of partners and places that the dossier gathered. */
  readonly aliases: readonly Alias[];
}

/** Reads the whole activities of a year, with what each counts for. The database is read before any record is parsed. */
export const readActivityList = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<ActivityList> => {
  const [rows, counted, persons, aliases] = await db.transaction('r', db.tables, () =>
    Promise.all([
      db.records('activities').where({ dossier, year }).toArray(),
      readDigests(db, dossier, year),
      ofDossier(db, 'persons', dossier).toArray(),
      ofDossier(db, 'aliases', dossier).toArray(),
    ]),
  );
  return { ...(await parseRecords('activities', rows)), counted, persons, aliases };
};
