import type { Activity } from '#domain/activities/activity';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { JournalEntry, RecordChange } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { keepDigests } from '../digests/keep-digests';
import { appendToJournal } from '../journal';
import { parseRecord, type InvalidRecord } from '../parse-record';

/** One record to write as the caller saw it (its `rev` is the one that was read, 0 when new), or to remove. */
export type Write = {
  readonly [Name in TableName]:
    | { readonly table: Name; readonly put: DossierTables[Name] }
    | { readonly table: Name; readonly remove: DossierTables[Name] };
}[TableName];

export interface Command {
  readonly dossier: DossierId;
  /** What was done, as a code that the interface puts into words. */
  readonly name: string;
  readonly author?: string;
  readonly reason?: string;
  readonly writes: readonly Write[];
}

export type Refusal =
  | InvalidRecord
  | { readonly code: 'changed-meanwhile'; readonly table: TableName; readonly id: string; readonly stored: unknown }
  | { readonly code: 'not-saved'; readonly error: string };

/** Thrown inside the transaction so that all of it is rolled back; it never leaves this module. */
class Stale extends Error {
  readonly refusal: Refusal;

  constructor(table: TableName, id: string, stored: unknown) {
    super('The record was changed since it was read');
    this.refusal = { code: 'changed-meanwhile', table, id, stored };
  }
}

const recordOf = (write: Write): DossierTables[TableName] => ('put' in write ? write.put : write.remove);

const writeOne = async (db: JalonDatabase, write: Write, clock: string): Promise<RecordChange> => {
  const record = recordOf(write);
  const { dossier, id } = record;
  const table = db.records(write.table);
  const before = await table.get([dossier, id]);
  if ((before?.rev ?? 0) !== record.rev) throw new Stale(write.table, id, before);
  const after = 'put' in write ? { ...record, rev: before === undefined ? 1 : record.rev + 1 } : undefined;
  if (after === undefined) {
    await table.delete([dossier, id]);
    await db.bin.put({ dossier, table: write.table, id, clock, record: before });
  } else {
    await table.put(after);
    await db.bin.delete([dossier, write.table, id]);
  }
  if (write.table === 'activities') {
    await keepDigests(db, { ...(before && { before: before as Activity }), ...(after && { after: after as Activity }) });
  }
  return { table: write.table, id, ...(before && { before: { ...before } }), ...(after && { after: { ...after } }) };
};

const run = (db: JalonDatabase, command: Command): Promise<JournalEntry> => {
  const { dossier, name, author, reason, writes } = command;
  return db.transaction('rw', db.tables, async () => {
    const changes: RecordChange[] = [];
    const clock = new Date().toISOString();
    for (const write of writes) changes.push(await writeOne(db, write, clock));
    return appendToJournal(db, {
      dossier,
      command: name,
      changes,
      ...(author !== undefined && { author }),
      ...(reason !== undefined && { reason }),
    });
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
