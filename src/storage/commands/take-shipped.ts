import type { TableDifference } from '#domain/dossier/compare-dossiers';
import { TAKE_EDITION } from '#domain/dossier/newer-edition';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';

/** The table of a difference is that of its records, which its type cannot say. */
const writesOf = ({ table, added, changed, removed }: TableDifference): readonly Write[] => [
  ...added.map((put) => ({ table, put }) as unknown as Write),
  ...changed.map(({ before, after }) => ({ table, put: { ...after, rev: before.rev } }) as unknown as Write),
  ...removed.map((remove) => ({ table, remove }) as unknown as Write),
];

/**
 * Takes what a newer shipped dossier brings, as one command that one undo takes back. Every record is written as it was
 * compared: one that was edited meanwhile refuses the whole.
 */
export const takeShipped = (db: JalonDatabase, dossier: DossierId, take: readonly TableDifference[]): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier, name: TAKE_EDITION, writes: take.flatMap(writesOf) });
