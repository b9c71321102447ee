import type { JournalEntry, RecordChange } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { rememberDone } from '../history';
import { appendToJournal } from '../journal';
import { parseRecord } from '../parse-record';
import { recordOf, Stale, writeRecord, type Refusal, type Write } from './write-record';

export type { Refusal, Write } from './write-record';

export interface Command {
  readonly dossier: DossierId;
  /** What was done, as a code that the interface puts into words. */
  readonly name: string;
  readonly reason?: string;
  readonly writes: readonly Write[];
}

const run = (db: JalonDatabase, command: Command): Promise<JournalEntry> => {
  const { dossier, name, reason, writes } = command;
  return db.transaction('rw', db.tables, async () => {
    const changes: RecordChange[] = [];
    const clock = new Date().toISOString();
    for (const write of writes) changes.push(await writeRecord(db, write, clock));
    const author = await readAuthor(db);
    const entry = await appendToJournal(db, {
      dossier,
      command: name,
      changes,
      ...(author !== undefined && { author }),
      ...(reason !== undefined && { reason }),
    });
    await rememberDone(db, entry);
    return entry;
  });
};

/** A rejected transaction may still have been written: the journal is read again before anyone is told. */
const settled = async (db: JalonDatabase, command: Command, since: number, error: unknown) => {
  if (error instanceof Stale) return refused(error.refusal);
  const entries = await db.journal
    .where('[dossier+clock]')
    .between([command.dossier, new Date(since).toISOString()], [command.dossier, '\uffff'])
    .filter(({ command: name, changes }) => name === command.name && changes.length === command.writes.length)
    .toArray();
  const ids = command.writes.map((write) => recordOf(write).id);
  const written = entries.find(({ changes }) => changes.every(({ id }, index) => id === ids[index]));
  if (written !== undefined) return done(written);
  return refused({ code: 'not-saved', error: error instanceof Error ? error.name : 'Error' } as const);
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
  const since = Date.now();
  try {
    return done(await run(db, command));
  } catch (error) {
    return settled(db, command, since, error);
  }
};
