import Dexie from 'dexie';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import type { HistoryRow, JalonDatabase } from './database';

/** Which of this device's entries can be undone or done again; the journal itself is never rewritten. */

const rowsInState = (db: JalonDatabase, dossier: DossierId, state: HistoryRow['state']) =>
  db.history.where('[dossier+state+position]').between([dossier, state, Dexie.minKey], [dossier, state, Dexie.maxKey]);

/** The last entry that is done: what undo takes back. */
export const lastDone = (db: JalonDatabase, dossier: DossierId): Promise<HistoryRow | undefined> =>
  rowsInState(db, dossier, 'done').last();

/** The first entry that was undone: what redo does again. */
export const firstUndone = (db: JalonDatabase, dossier: DossierId): Promise<HistoryRow | undefined> =>
  rowsInState(db, dossier, 'undone').first();

/** A new command follows the last one that is done; what had been undone after it can no longer be done again. */
export const rememberDone = async (db: JalonDatabase, { dossier, id, command, changes }: JournalEntry): Promise<void> => {
  await rowsInState(db, dossier, 'undone').delete();
  const position = ((await lastDone(db, dossier))?.position ?? 0) + 1;
  await db.history.put({ dossier, position, entry: id, state: 'done', command, changes: changes.length });
};

export const setState = async (db: JalonDatabase, row: HistoryRow, state: HistoryRow['state']): Promise<void> => {
  await db.history.put({ ...row, state });
};
