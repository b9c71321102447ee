import type { Refusal } from '#domain/journal/refusal';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { rememberDone } from '../history';
import { appendToJournal, newEntryId } from '../journal';
import { parseRecord } from '../parse-record';
import { settle } from './settle';
import { writeRecords, type Write } from './write-record';

export type { Write } from './write-record';

export interface Command {
  readonly dossier: DossierId;
  /** What was done, as a code that the interface puts into words. */
  readonly name: string;
  readonly reason?: string;
  readonly writes: readonly Write[];
}

const run = (db: JalonDatabase, command: Command, id: JournalEntry['id']): Promise<JournalEntry> => {
  const { dossier, name, reason, writes } = command;
  return db.transaction('rw', db.tables, async () => {
    const changes = await writeRecords(db, writes, new Date().toISOString());
    const author = await readAuthor(db);
    const said = { ...(author !== undefined && { author }), ...(reason !== undefined && { reason }) };
    const entry = await appendToJournal(db, { dossier, command: name, changes, ...said }, id);
    await rememberDone(db, entry);
    return entry;
  });
};

/**
 * Writes one command: every record is parsed, then records, journal, bin and derived tables change in one transaction.
 * Answers with the journal entry, or with why nothing was written; it never throws.
 */
export const commit = async (db: JalonDatabase, command: Command): Promise<Result<JournalEntry, Refusal>> => {
  for (const write of command.writes) {
    if (!('put' in write)) continue;
    const parsed = await parseRecord(write.table, write.put);
    if (!parsed.ok) return parsed;
  }
  const { dossier, writes } = command;
  const id = newEntryId();
  return settle(db, { dossier, id, writes, run: () => run(db, command, id) });
};
