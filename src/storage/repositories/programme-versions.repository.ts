import type { DossierId, ProgrammeId } from '#domain/record/id';
import type { Review, ReviewBody, Snapshot } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** What the versions of a programme point to: the actions that were kept, the bodies that meet and their sessions. */
export interface ProgrammeVersions {
  readonly snapshots: readonly Snapshot[];
  readonly bodies: readonly ReviewBody[];
  readonly sessions: readonly Review[];
}

/** Reads what was kept of one programme, with the bodies that may have examined it. */
export const readProgrammeVersions = (db: JalonDatabase, dossier: DossierId, programme: ProgrammeId): Promise<ProgrammeVersions> =>
  db.transaction('r', db.tables, async () => {
    const [snapshots, bodies, sessions] = await Promise.all([
      ofDossier(db, 'snapshots', dossier).filter((snapshot) => snapshot.programme === programme).toArray(),
      ofDossier(db, 'reviewBodies', dossier).toArray(),
      ofDossier(db, 'reviews', dossier).toArray(),
    ]);
    return { snapshots, bodies: bodies.toSorted((a, b) => a.position - b.position), sessions };
  });
