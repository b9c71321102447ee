import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';
import { ofDossier } from '../record-range';

/** The bodies that meet, their sessions of every year, and what those concluded, at one instant. */
export interface ReviewsRecord {
  readonly bodies: ReadRecords<'reviewBodies'>;
  readonly sessions: ReadRecords<'reviews'>;
  readonly conclusions: ReadRecords<'conclusions'>;
}

/** Reads bodies, sessions and conclusions. All is read before anything is parsed. */
export const readReviews = async (db: JalonDatabase, dossier: DossierId): Promise<ReviewsRecord> => {
  const [bodies, sessions, conclusions] = await db.transaction('r', db.tables, () =>
    Promise.all([
      ofDossier(db, 'reviewBodies', dossier).toArray(),
      ofDossier(db, 'reviews', dossier).toArray(),
      ofDossier(db, 'conclusions', dossier).toArray(),
    ]),
  );
  return {
    bodies: await parseRecords('reviewBodies', bodies),
    sessions: await parseRecords('reviews', sessions),
    conclusions: await parseRecords('conclusions', conclusions),
  };
};
