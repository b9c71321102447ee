import Dexie from 'dexie';
import type { DossierId } from '#domain/record/id';
import type { BackupMark, JalonDatabase } from '../database';

const DAY_MS = 86_400_000;

/** How old a dossier's last backup is, and what was done since. */
export interface BackupAge {
  readonly never: boolean;
  /** UTC instant of the last backup. */
  readonly at?: string;
  /** Whole days since the last backup; 0 when there is none. */
  readonly days: number;
  /** Changes since the last backup, or since the dossier was loaded when there is none. */
  readonly changesSince: number;
}

const keyOf = (dossier: DossierId): `backup:${string}` => `backup:${dossier}`;

const readMark = async (db: JalonDatabase, dossier: DossierId): Promise<BackupMark | undefined> => {
  const row = await db.meta.get(keyOf(dossier));
  return typeof row?.value === 'object' && 'clock' in row.value ? row.value : undefined;
};

/**
 * Entries of the journal after a mark, or after the load when there is none: a load states what was there, and only what came after
 * it would be lost. They are counted by the index: one entry may tell of thousands of records.
 */
const countChanges = async (db: JalonDatabase, dossier: DossierId, mark: BackupMark | undefined): Promise<number> => {
  const entries = () => db.journal.where('[dossier+clock]').between([dossier, mark?.clock ?? Dexie.minKey], [dossier, Dexie.maxKey], mark === undefined);
  const count = await entries().count();
  const first = mark === undefined && count > 0 ? await entries().first() : undefined;
  return first?.command === 'load-dossier' ? count - 1 : count;
};

export const backupAge = (db: JalonDatabase, dossier: DossierId, now = Date.now()): Promise<BackupAge> =>
  db.transaction('r', [db.meta, db.journal], async () => {
    const mark = await readMark(db, dossier);
    const changesSince = await countChanges(db, dossier, mark);
    if (mark === undefined) return { never: true, days: 0, changesSince };
    return { never: false, at: mark.at, days: Math.max(0, Math.floor((now - Date.parse(mark.at)) / DAY_MS)), changesSince };
  });

/** Notes that a backup was handed over. */
export const noteBackup = async (db: JalonDatabase, dossier: DossierId, value: BackupMark): Promise<void> => {
  await db.meta.put({ key: keyOf(dossier), value });
};
