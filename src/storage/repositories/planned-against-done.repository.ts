import type { Activity } from '#domain/activities/activity';
import type { Link } from '#domain/links/link';
import type { ActivityId, DossierId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { placeActivities } from '#domain/results/place-activities';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { countedOnce } from '#domain/results/scope';
import type { JalonDatabase } from '../database';
import { readDigests } from '../digests/digest-buckets';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from './convention.repository';

/** What was reported in the year of a programme and in the one before, with the links from it to what was planned. */
export interface ReportBesideProgramme {
  readonly activities: readonly ReportedActivity[];
  readonly before: readonly ReportedActivity[];
  readonly links: readonly Link[];
}

interface Kept {
  readonly title: string;
  readonly outside: boolean;
  readonly evidenced: boolean;
}

/** Rows as they are stored: what a page lists of them is read without parsing thousands of records whole. */
const keptOf = ({ title, outsideProgramme, evidence }: Partial<Activity>): Kept => ({
  title: typeof title === 'string' ? title : '',
  outside: outsideProgramme === true,
  evidenced: Array.isArray(evidence) && evidence.length > 0,
});

const reported = (counted: CountedActivity, kept: ReadonlyMap<ActivityId, Kept>): readonly ReportedActivity[] => {
  const own = kept.get(counted.id);
  const { id, objective, kind, status, dates } = counted;
  return own === undefined ? [] : [{ id, objective, kind, status, dates, ...own }];
};

const readReported = async (db: JalonDatabase, dossier: DossierId, frame: ConventionFrame, year: number): Promise<readonly ReportedActivity[]> => {
  const digests = await readDigests(db, dossier, year);
  if (digests.length === 0) return [];
  const rows = await db.records('activities').where({ dossier, year }).toArray();
  const kept = new Map(rows.map((row) => [row.id, keptOf(row)] as const));
  return countedOnce(placeActivities(frame, year, digests)).flatMap((counted) => reported(counted, kept));
};

/** What a programme of `year` is set against. */
export const readReportBesideProgramme = (db: JalonDatabase, dossier: DossierId, year: number): Promise<ReportBesideProgramme> =>
  db.transaction('r', db.tables, async () => {
    const frame = await readConventionFrame(db, dossier);
    const [activities, before, links] = await Promise.all([
      readReported(db, dossier, frame, year),
      readReported(db, dossier, frame, year - 1),
      ofDossier(db, 'links', dossier).toArray(),
    ]);
    return { activities, before, links };
  });
