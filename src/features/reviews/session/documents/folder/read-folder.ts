import type { DossierId } from '#domain/record/id';
import { sessionBefore } from '#domain/reviews/follow-up';
import { presentedYear } from '#domain/reviews/presentation/presented-year';
import { versionToCompare } from '#domain/reviews/presentation/version-to-compare';
import type { Snapshot } from '#domain/reviews/review';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import type { JalonDatabase } from '#storage/database';
import { readYear, type YearSnapshot } from '#storage/repositories/year.repository';
import { compareInWorker } from '#storage/versions/versions-in-worker';
import type { SessionShown } from '../../session-shown';
import { readSinceSession, type SinceSession } from './since-session';

/** What the folder of a session tells beside the session itself. */
export interface FolderRead {
  readonly snapshot: YearSnapshot;
  /** The version that the record is compared to, and what differs, null when it could not be read again; without a version, what is dated since. */
  readonly since: { readonly from: 'version'; readonly version: Snapshot; readonly comparison: VersionComparison | null } | SinceSession | null;
}

/** The version kept at the session before, null when none was. */
export const versionBefore = ({ session, read }: SessionShown): Snapshot | null => versionToCompare(session, sessionBefore(session, read.record.sessions.records), read.versions);

/** The year asked for when activities are recorded in it: planning a session, one looks at a year that has none yet. Else the year that the session looks at. */
const readLookedAt = async (db: JalonDatabase, dossier: DossierId, { session }: SessionShown, asked: number | undefined): Promise<YearSnapshot> => {
  const latest = await readYear(db, dossier);
  const year = asked !== undefined && latest.yearsWithActivities.includes(asked) ? asked : presentedYear(session, latest);
  return year === null || year === latest.year ? latest : readYear(db, dossier, year);
};

/** Reads the year that a session looks at, and what changed since the version of the one before, worked out beside the page. */
export const readFolder = async (db: JalonDatabase, dossier: DossierId, shown: SessionShown, asked: number | undefined): Promise<FolderRead> => {
  const version = versionBefore(shown);
  const [snapshot, compared] = await Promise.all([readLookedAt(db, dossier, shown, asked), version === null ? null : compareInWorker(db, version, null)]);
  if (version === null) return { snapshot, since: await readSinceSession(db, dossier, shown, snapshot) };
  return { snapshot, since: { from: 'version', version, comparison: compared?.ok === true ? compared.value : null } };
};
