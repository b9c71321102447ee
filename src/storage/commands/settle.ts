import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { Refusal } from '#domain/journal/refusal';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { errorName, isFull } from '../opening/database-errors';
import { withConnection } from '../opening/reopen';
import { recordOf, Stale, type Write } from './write-record';

/** One journaled change: the entry that it will write, and how. */
interface Change<Entry> {
  readonly dossier: DossierId;
  readonly id: JournalEntry['id'];
  readonly writes: readonly Write[];
  readonly run: () => Promise<Entry>;
}

const written = (db: JalonDatabase, { dossier, id }: Change<unknown>): Promise<JournalEntry | undefined> =>
  db.journal.get([dossier, id]);

/** The first record that no longer stands as the change found it, read again after the change was not journaled. */
const moved = async (db: JalonDatabase, writes: readonly Write[]): Promise<Refusal | undefined> => {
  for (const write of writes) {
    const { dossier, id, rev } = recordOf(write);
    const stored: DossierTables[TableName] | undefined = await db.records(write.table).get([dossier, id]);
    if ((stored?.rev ?? 0) !== rev) return { code: 'changed-meanwhile', table: write.table, id, stored };
  }
  return undefined;
};

/** What is stored after an error: a transaction that was rejected may still have been written. */
const readAgain = async (db: JalonDatabase, change: Change<unknown>): Promise<Result<JournalEntry, Refusal> | undefined> => {
  try {
    const entry = await written(db, change);
    if (entry !== undefined) return done(entry);
    const refusal = await moved(db, change.writes);
    return refusal && refused(refusal);
  } catch {
    // It cannot be read either: the first error is what is known.
    return undefined;
  }
};

/**
 * Runs a change, again on a new connection if the browser dropped the old one, and answers with what is stored afterwards,
 * read again before anyone is told that it failed. It never throws.
 */
export const settle = async <Entry extends JournalEntry | undefined>(
  db: JalonDatabase,
  change: Change<Entry>,
): Promise<Result<Entry | JournalEntry, Refusal>> => {
  // A shortcut must not write behind the screen that says what is missing.
  if (db.alarm.stopped()) return refused({ code: 'not-saved', error: 'DatabaseClosedError' });
  try {
    return done(await withConnection(db, async (attempt) => (attempt > 1 ? await written(db, change) : undefined) ?? change.run()));
  } catch (error) {
    if (error instanceof Stale) return refused(error.refusal);
    const stored = await readAgain(db, change);
    if (stored !== undefined) return stored;
    if (isFull(error)) db.alarm.raise({ code: 'full' });
    return refused({ code: 'not-saved', error: errorName(error) });
  }
};
