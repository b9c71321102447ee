import type { DossierId, Id } from '#domain/record/id';
import type { Snapshot } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** A version that keeps one programme alone, with the year of that programme. */
export interface ProgrammeVersionKept {
  readonly snapshot: Snapshot;
  readonly year: number;
}

/** The versions kept of the whole record, and apart those of one programme; each in the order in which they were taken. */
export interface KeptVersions {
  readonly whole: readonly Snapshot[];
  readonly ofProgrammes: readonly ProgrammeVersionKept[];
}

export const readKeptVersions = async (db: JalonDatabase, dossier: DossierId): Promise<KeptVersions> => {
  const [snapshots, programmes] = await Promise.all([ofDossier(db, 'snapshots', dossier).toArray(), ofDossier(db, 'programmes', dossier).toArray()]);
  const inOrder = snapshots.toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  const years = new Map(programmes.map(({ id, year }) => [id, year]));
  return {
    whole: inOrder.filter(({ programme }) => programme === undefined),
    ofProgrammes: inOrder.flatMap((snapshot) => {
      const year = snapshot.programme === undefined ? undefined : years.get(snapshot.programme);
      return year === undefined ? [] : [{ snapshot, year }];
    }),
  };
};

/** One kept version; undefined when it is no longer there. */
export const readKeptVersion = (db: JalonDatabase, dossier: DossierId, id: Id<'Snapshot'>): Promise<Snapshot | undefined> => db.records('snapshots').get([dossier, id]);
