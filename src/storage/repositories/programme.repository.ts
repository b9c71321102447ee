import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';

/** What is planned for one year: its programmes with their versions, and all their actions, headings included. */
export interface ProgrammeOfYear {
  readonly year: number;
  readonly programmes: ReadRecords<'programmes'>;
  readonly actions: ReadRecords<'plannedActions'>;
}

const yearsOf = (programmes: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(programmes.map(({ year }) => year))].toSorted((a, b) => a - b);

/** The year itself, else the nearest one; of two as near, the later, since what is to come matters more. */
const nearest = (years: readonly number[], year: number): number | undefined =>
  years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0];

const readChosen = async (
  db: JalonDatabase,
  dossier: DossierId,
  choose: (years: readonly number[]) => number | undefined,
): Promise<ProgrammeOfYear | null> => {
  const all = await ofDossier(db, 'programmes', dossier).toArray();
  const year = choose(yearsOf(all));
  if (year === undefined) return null;
  // Everything is read before anything is parsed: parsing leaves the database's transaction.
  const actions = await db.records('plannedActions').where({ dossier, year }).toArray();
  const programmes = all.filter((programme) => programme.year === year);
  return {
    year,
    programmes: await parseRecords('programmes', programmes),
    actions: await parseRecords('plannedActions', actions),
  };
};

/** The years for which a programme is recorded, in order. */
export const readYearsWithProgramme = async (db: JalonDatabase, dossier: DossierId): Promise<readonly number[]> =>
  yearsOf(await ofDossier(db, 'programmes', dossier).toArray());

/** The programme of a year; null when none is recorded for it. */
export const readProgramme = (db: JalonDatabase, dossier: DossierId, year: number): Promise<ProgrammeOfYear | null> =>
  readChosen(db, dossier, (years) => (years.includes(year) ? year : undefined));

/** The programme of a year, else of the year nearest to it; null when none is recorded at all. */
export const readNearestProgramme = (db: JalonDatabase, dossier: DossierId, year: number): Promise<ProgrammeOfYear | null> =>
  readChosen(db, dossier, (years) => nearest(years, year));

/** The programme of the latest year that has one; null when none is recorded at all. */
export const readLatestProgramme = (db: JalonDatabase, dossier: DossierId): Promise<ProgrammeOfYear | null> =>
  readChosen(db, dossier, (years) => years.at(-1));
