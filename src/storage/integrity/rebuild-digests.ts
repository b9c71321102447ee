import Dexie from 'dexie';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { countActivities } from '#domain/results/counted-activity';
import type { JalonDatabase } from '../database';
import { digestRows } from '../digests/digest-buckets';
import { measureRows } from '../digests/keep-digests';
import { ofDossier } from '../record-range';

export interface RebuildRefusal {
  readonly code: 'not-saved';
  readonly error: string;
}

const rebuild = async (db: JalonDatabase, dossier: DossierId): Promise<void> => {
  const activities = await ofDossier(db, 'activities', dossier).toArray();
  await db.digests.where('[dossier+year+bucket]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).delete();
  await db.measureIndex.where('[dossier+id]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).delete();
  await db.digests.bulkAdd([...digestRows(dossier, countActivities(activities))]);
  await db.measureIndex.bulkAdd(activities.flatMap(measureRows));
};

/** Writes anew, in one transaction, all that is derived from a dossier's activities; no record is touched, so no journal entry is due. */
export const rebuildDigests = async (db: JalonDatabase, dossier: DossierId): Promise<Result<DossierId, RebuildRefusal>> => {
  try {
    await db.transaction('rw', [db.records('activities'), db.digests, db.measureIndex], () => rebuild(db, dossier));
    return done(dossier);
  } catch (error) {
    return refused({ code: 'not-saved', error: error instanceof Error ? error.name : 'Error' });
  }
};
