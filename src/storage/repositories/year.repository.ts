import type { DossierId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { placeActivities } from '#domain/results/place-activities';
import type { JalonDatabase } from '../database';
import { digestsInTurns, readDigestRows, readYearsWithActivities } from '../digests/digest-buckets';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from './convention.repository';

/** What one year's page counts from, read at one instant. */
export interface YearSnapshot extends ConventionFrame {
  readonly year: number;
  /** Years of the conventions and years that hold activities, in order. */
  readonly years: readonly number[];
  readonly yearsWithActivities: readonly number[];
  /** Each under the objective that stands in this year for the one it is linked to. */
  readonly activities: readonly CountedActivity[];
}

const latestPlanned = async (db: JalonDatabase, dossier: DossierId, years: readonly number[]): Promise<number | undefined> => {
  const planned = (await ofDossier(db, 'programmes', dossier).toArray()).map(({ year }) => year);
  return years.findLast((year) => planned.includes(year));
};

/**
 * Reads the frame and the counted activities of `year`; without a year, or with one that the dossier does not know, of the
 * latest that holds activities, else of the latest that has a programme, else of the convention's first. Whatever the size of the record, it reads that year's digests only.
 */
export const readYear = async (db: JalonDatabase, dossier: DossierId, year?: number): Promise<YearSnapshot> => {
  const { rows, ...read } = await db.transaction('r', db.tables, async () => {
    const [frame, yearsWithActivities] = await Promise.all([
      readConventionFrame(db, dossier),
      readYearsWithActivities(db, dossier),
    ]);
    const planned = frame.conventions.flatMap((convention) => convention.years);
    const years = [...new Set([...planned, ...yearsWithActivities])].toSorted((a, b) => a - b);
    const asked = year !== undefined && years.includes(year) ? year : undefined;
    const chosen = asked ?? yearsWithActivities.at(-1) ?? (await latestPlanned(db, dossier, years)) ?? years[0] ?? 0;
    return { ...frame, year: chosen, years, yearsWithActivities, rows: await readDigestRows(db, dossier, chosen) };
  });
  return { ...read, activities: placeActivities(read, read.year, await digestsInTurns(rows)) };
};
