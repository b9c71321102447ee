import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';
import { takenWrite, type TakenRecord } from './take-entries';

/**
 * Takes the rows of a table, as one command that one undo takes back. Unlike entries that another device sent, they are this
 * device's own: it sends them on. Every record is written as it was previewed; one that was changed meanwhile refuses the whole.
 */
export const importTable = (db: JalonDatabase, dossier: DossierId, taken: readonly TakenRecord[], file: string): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier, name: 'import-table', reason: file, writes: taken.map(takenWrite) });
