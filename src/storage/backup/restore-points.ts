import Dexie from 'dexie';
import { v7 } from 'uuid';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase, RestorePoint } from '../database';
import type { Bytes } from './bytes';

/** So many are kept a dossier; an older one makes room. */
const KEPT = 3;

const pointsOf = (db: JalonDatabase, dossier: DossierId) =>
  db.restorePoints.where('[dossier+id]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]);

/** A restore point that is not kept yet. */
export interface NewRestorePoint extends Pick<RestorePoint, 'dossier' | 'createdAt' | 'before'> {
  readonly bytes: Bytes;
}

/** Keeps the dossier as it is just before it is replaced. Must run in the transaction that replaces it. */
export const keepRestorePoint = async (db: JalonDatabase, { bytes, ...point }: NewRestorePoint): Promise<void> => {
  const { dossier } = point;
  const id = v7();
  await db.restorePoints.add({ ...point, id, size: bytes.length });
  await db.restorePointBytes.add({ dossier, id, bytes });
  const keys = await pointsOf(db, dossier).primaryKeys();
  const old = keys.slice(0, Math.max(0, keys.length - KEPT));
  await db.restorePoints.bulkDelete(old);
  await db.restorePointBytes.bulkDelete(old);
};

/** The restore points of a dossier, the latest first. */
export const listRestorePoints = (db: JalonDatabase, dossier: DossierId): Promise<readonly RestorePoint[]> =>
  pointsOf(db, dossier).reverse().toArray();

/** The file of a restore point, to be checked and restored like any other backup; undefined when it has made room. */
export const readRestorePoint = async (db: JalonDatabase, { dossier, id }: Pick<RestorePoint, 'dossier' | 'id'>): Promise<Blob | undefined> => {
  const stored = await db.restorePointBytes.get([dossier, id]);
  return stored && new Blob([stored.bytes], { type: 'application/zip' });
};
