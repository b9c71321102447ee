import type { Link } from '#domain/links/link';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { readNearestProgramme, type ProgrammeOfYear } from './programme.repository';

/** The programme that a day asks about, with what tells that its actions were done. */
export interface ProgrammeOfDay extends ProgrammeOfYear {
  readonly links: readonly Link[];
}

/** The programme of the year of a day, else of the year nearest to it; null when none is recorded at all. */
export const readProgrammeOfDay = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<ProgrammeOfDay | null> => {
  const programme = await readNearestProgramme(db, dossier, year);
  if (programme === null) return null;
  const keys = programme.actions.records.map(({ id }): [DossierId, string] => [dossier, id]);
  return { ...programme, links: await db.records('links').where('[dossier+target.id]').anyOf(keys).toArray() };
};
