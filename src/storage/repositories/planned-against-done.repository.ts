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
import { readTitles } from './titles.repository';

/** What was reported in the year of a programme and in the one before, with the links from it to what was planned. */
export interface ReportBesideProgramme {
  readonly activities: readonly ReportedActivity[];
  readonly before: readonly ReportedActivity[];
  readonly links: readonly Link[];
}

interface Kept {
  readonly title?: string;
  readonly outside: boolean;
  readonly evidenced: boolean;
}

const NOTHING_KEPT: Kept = { outside: false, evidenced: false };

/** Rows as they are stored: what a page lists of them is read without parsing thousands of records whole. */
const keptOf = ({ title, outsideProgramme, evidence }: Partial<Activity>): Kept => ({
  ...(typeof title === 'string' && { title }),
  outside: outsideProgramme === true,
  evidenced: Array.isArray(evidence) && evidence.length > 0,
});

const readPlaced = async (db: JalonDatabase, dossier: DossierId, frame: ConventionFrame, year: number): Promise<readonly CountedActivity[]> =>
  countedOnce(placeActivities(frame, year, await readDigests(db, dossier, year)));

const reported = (activities: readonly CountedActivity[], kept: ReadonlyMap<ActivityId, Kept>): readonly ReportedActivity[] =>
  activities.map(({ id, objective, kind, status, dates }) => ({ id, objective, kind, status, dates, ...(kept.get(id) ?? NOTHING_KEPT) }));

/** The year itself, with what its records say of the programme. */
const readYear = async (db: JalonDatabase, dossier: DossierId, frame: ConventionFrame, year: number): Promise<readonly ReportedActivity[]> => {
  const placed = await readPlaced(db, dossier, frame, year);
  if (placed.length === 0) return [];
  const rows = await db.records('activities').where({ dossier, year }).toArray();
  return reported(placed, new Map(rows.map((row) => [row.id, keptOf(row)] as const)));
};

/** The year before, by its digests; only those that go on are read for their titles. */
const readYearBefore = async (db: JalonDatabase, dossier: DossierId, frame: ConventionFrame, year: number, links: readonly Link[]): Promise<readonly ReportedActivity[]> => {
  const placed = await readPlaced(db, dossier, frame, year);
  const known = new Set(placed.map(({ id }) => id));
  const going = links.filter(({ activity, relation, state }) => relation === 'continues' && state === 'confirmed' && known.has(activity));
  const titles = await readTitles(db, dossier, [...new Set(going.map(({ activity }) => activity))]);
  return reported(placed, new Map([...titles].map(([id, title]) => [id, { ...NOTHING_KEPT, title }] as const)));
};

/** What a programme of `year` is set against. */
export const readReportBesideProgramme = (db: JalonDatabase, dossier: DossierId, year: number): Promise<ReportBesideProgramme> =>
  db.transaction('r', db.tables, async () => {
    const [frame, links] = await Promise.all([readConventionFrame(db, dossier), ofDossier(db, 'links', dossier).toArray()]);
    const [activities, before] = await Promise.all([readYear(db, dossier, frame, year), readYearBefore(db, dossier, frame, year - 1, links)]);
    return { activities, before, links };
  });
