import type { TableDifference } from '#domain/dossier/compare-dossiers';
import { TAKE_EDITION } from '#domain/dossier/newer-edition';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';
import { putIn, removeFrom } from './write-record';

const writesOf = ({ table, added, changed, removed }: TableDifference): readonly Write[] => [
  ...added.map((record) => putIn(table, record)),
  ...changed.map(({ before, after }) => putIn(table, { ...after, rev: before.rev })),
  ...removed.map((record) => removeFrom(table, record)),
];

/**
 * Takes what a newer shipped dossier brings, as one command that one undo takes back. Every record is written as it was
 * compared: one that was edited meanwhile refuses the whole.
 */
export const takeShipped = (db: JalonDatabase, dossier: DossierId, take: readonly TableDifference[]): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier, name: TAKE_EDITION, writes: take.flatMap(writesOf) });
