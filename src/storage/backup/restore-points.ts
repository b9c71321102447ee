import Dexie from 'dexie';
import { v7 } from 'uuid';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase, RestorePoint } from '../database';

/** So many are kept a dossier; an older one makes room. */
const KEPT = 3;

const pointsOf = (db: JalonDatabase, dossier: DossierId) =>
  db.restorePoints.where('[dossier+id]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]);

/** Keeps the dossier as it is just before it is replaced. Must run in the transaction that replaces it. */
export const keepRestorePoint = async (db: JalonDatabase, point: Omit<RestorePoint, 'id'>): Promise<void> => {
  await db.restorePoints.add({ ...point, id: v7() });
  const keys = await pointsOf(db, point.dossier).primaryKeys();
  await db.restorePoints.bulkDelete(keys.slice(0, Math.max(0, keys.length - KEPT)));
};

/** A restore point without its bytes, for a list. */
export type ListedRestorePoint = Omit<RestorePoint, 'bytes'> & { readonly size: number };

/** The restore points of a dossier, the latest first. */
export const listRestorePoints = async (db: JalonDatabase, dossier: DossierId): Promise<readonly ListedRestorePoint[]> =>
  (await pointsOf(db, dossier).reverse().toArray()).map(({ bytes, ...point }) => ({ ...point, size: bytes.length }));

/** The file of a restore point, to be checked and restored like any other backup; undefined when it has made room. */
export const readRestorePoint = async (db: JalonDatabase, { dossier, id }: Pick<RestorePoint, 'dossier' | 'id'>): Promise<Blob | undefined> => {
  const point = await db.restorePoints.get([dossier, id]);
  return point && new Blob([point.bytes], { type: 'application/zip' });
};
