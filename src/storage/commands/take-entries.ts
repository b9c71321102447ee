import type { TableName } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';
import { putIn, removeFrom } from './write-record';

export const TAKE_ENTRIES = 'take-entries';

/** One record to write as it was previewed, or to remove. */
export interface TakenRecord {
  readonly table: TableName;
  readonly id: string;
  readonly act: 'put' | 'remove';
  readonly record: { readonly rev: number };
}

/** The write of a record as it was previewed. */
export const takenWrite = ({ table, act, record }: TakenRecord): Write => (act === 'put' ? putIn(table, record) : removeFrom(table, record));

/**
 * Takes entries that were made elsewhere, as one command that one undo takes back. Every record is written as it was
 * previewed: one that was changed meanwhile refuses the whole. `from` names the files.
 */
export const takeEntries = (db: JalonDatabase, dossier: DossierId, taken: readonly TakenRecord[], from: string): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier, name: TAKE_ENTRIES, reason: from, writes: taken.map(takenWrite) });
