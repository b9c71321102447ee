import type { DossierId } from '#domain/record/id';
import type { Snapshot } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from './convention.repository';
import { readReviews, type ReviewsRecord } from './reviews.repository';

/** What the page of a session tells: itself among the others, the objectives that it may speak of, the versions kept of the whole record. */
export interface SessionRecord {
  readonly record: ReviewsRecord;
  readonly frame: ConventionFrame;
  readonly versions: readonly Snapshot[];
}

/** Reads every session with what it stands among; one body meets so seldom that all of them are few. */
export const readSessions = async (db: JalonDatabase, dossier: DossierId): Promise<SessionRecord> => {
  const [record, frame, versions] = await Promise.all([
    readReviews(db, dossier),
    readConventionFrame(db, dossier),
    ofDossier(db, 'snapshots', dossier).filter(({ programme }) => programme === undefined).toArray(),
  ]);
  return { record, frame, versions: versions.toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1)) };
};
