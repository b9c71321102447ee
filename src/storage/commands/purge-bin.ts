import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import { binOf } from '../backup/dossier-snapshot';
import type { BinRow, JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { appendToJournal, newEntryId } from '../journal';
import { settle } from './settle';

/** One record of the bin, or what was removed together at one time; without either, the whole bin. */
export interface Purged {
  readonly at?: string;
  readonly id?: string;
}

const counted = (rows: readonly BinRow[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { table } of rows) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
};

const run = (db: JalonDatabase, dossier: DossierId, { at, id }: Purged, entry: JournalEntry['id']): Promise<JournalEntry> =>
  db.transaction('rw', db.bin, db.journal, db.meta, async () => {
    const rows = await binOf(db, dossier)
      .filter((row) => (at === undefined || row.clock === at) && (id === undefined || row.id === id))
      .toArray();
    await db.bin.bulkDelete(rows.map((row) => [dossier, row.table, row.id]));
    const author = await readAuthor(db);
    return appendToJournal(db, { dossier, command: 'purge', gone: counted(rows), changes: [], ...(author !== undefined && { author }) }, entry);
  });

/**
 * Empties the bin, or a part of it, for good: what was removed can then be neither restored nor brought back by undo. The
 * journal counts what went, and keeps what it told of it before.
 */
export const purgeBin = (db: JalonDatabase, dossier: DossierId, what: Purged = {}): Promise<Result<JournalEntry, Refusal>> => {
  const id = newEntryId();
  return settle(db, { dossier, id, writes: [], run: () => run(db, dossier, what, id) });
};
