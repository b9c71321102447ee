import canonicalize from 'canonicalize';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { Refusal } from '#domain/journal/refusal';
import type { JournalEntry, RecordChange } from '#domain/journal/journal-entry';
import { groupBy } from '#domain/record/group-by';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { HistoryRow, JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { firstUndone, lastDone, setState } from '../history';
import { appendToJournal, newEntryId } from '../journal';
import { distinctRuns } from './distinct-runs';
import { settle } from './settle';
import { putIn, recordKey, removeFrom, Stale, writeRecords, type Write } from './write-record';

export type UndoRefusal =
  | Refusal
  | { readonly code: 'nothing-to-undo' }
  /** What the step would bring back was purged from the bin; it is then no longer offered. */
  | { readonly code: 'purged' };

/** Rolls the step back: a removed record comes back from the bin or not at all. */
class Purged extends Error {}

interface Step {
  readonly name: 'undo' | 'redo';
  readonly find: (db: JalonDatabase, dossier: DossierId) => Promise<HistoryRow | undefined>;
  readonly state: HistoryRow['state'];
  /** The changes in the order to write them, each from what is stored now to what it shall be. */
  readonly steps: (changes: readonly RecordChange[]) => readonly Pick<RecordChange, 'table' | 'before' | 'after'>[];
}

const UNDO: Step = {
  name: 'undo',
  find: lastDone,
  state: 'undone',
  steps: (changes) => changes.toReversed().map(({ table, before, after }) => ({ table, ...(after && { before: after }), ...(before && { after: before }) })),
};

const REDO: Step = { name: 'redo', find: firstUndone, state: 'done', steps: (changes) => changes };

type AnyRecord = DossierTables[TableName];

/** Journal entries hold records that were parsed when they were written. */
const stored = (record: Readonly<Record<string, unknown>>): AnyRecord => record as unknown as AnyRecord;

const sameContent = (left: AnyRecord, right: AnyRecord): boolean =>
  canonicalize({ ...left, rev: 0 }) === canonicalize({ ...right, rev: 0 });

type Reversal = Pick<RecordChange, 'table' | 'before' | 'after'>;

const recordIn = ({ before, after }: Reversal): AnyRecord | undefined => {
  const record = after ?? before;
  return record && stored(record);
};

/** What stands now of each record, and whether a tombstone does, read at once. */
const readNow = async (db: JalonDatabase, table: TableName, records: readonly AnyRecord[]) => {
  const now = await db.records(table).bulkGet(records.map(recordKey));
  const bin = await db.bin.bulkGet(records.map(({ dossier, id }): [DossierId, TableName, string] => [dossier, table, id]));
  return new Map(records.map(({ id }, index) => [id as string, { now: now[index], binned: bin[index] !== undefined }] as const));
};

interface Standing {
  readonly now: AnyRecord | undefined;
  readonly binned: boolean;
}

/**
 * The write that takes one change back. What is stored must still have the content that the step starts from, unless `even`
 * says otherwise; and a record that is not there was removed by a command, whose tombstone stays until it is purged.
 */
const writeBack = ({ table, before, after }: Reversal, record: AnyRecord, { now, binned }: Standing, even: boolean): Write => {
  if (after !== undefined && now === undefined && !binned) throw new Purged();
  const expected = before && stored(before);
  const same = now === undefined ? expected === undefined : expected !== undefined && sameContent(now, expected);
  if (!same && !even) throw new Stale(table, record.id, now);
  const named = { ...record, rev: now?.rev ?? 0 };
  return after === undefined ? removeFrom(table, named) : putIn(table, named);
};

/** One run of changes, none to the same record as another. */
const writeRun = async (db: JalonDatabase, reversals: readonly Reversal[], even: boolean, clock: string): Promise<readonly RecordChange[]> => {
  const standing = new Map<string, Standing>();
  for (const [table, own] of groupBy(reversals, (one) => one.table)) {
    const read = await readNow(db, table, own.flatMap((one) => recordIn(one) ?? []));
    for (const [id, stands] of read) standing.set(`${table}/${id}`, stands);
  }
  const writes = reversals.flatMap((one) => {
    const record = recordIn(one);
    const stands = record && standing.get(`${one.table}/${record.id}`);
    return record === undefined || stands === undefined ? [] : [writeBack(one, record, stands, even)];
  });
  return writeRecords(db, writes, clock);
};

const nameOf = (reversal: Reversal): string => `${reversal.table}/${recordIn(reversal)?.id ?? ''}`;

const run = async (db: JalonDatabase, dossier: DossierId, step: Step, even: boolean, id: JournalEntry['id']): Promise<JournalEntry | undefined> =>
  db.transaction('rw', db.tables, async () => {
    const row = await step.find(db, dossier);
    const entry = row && (await db.journal.get([dossier, row.entry]));
    if (row === undefined || entry === undefined) return undefined;
    const changes: RecordChange[] = [];
    const clock = new Date().toISOString();
    for (const steps of distinctRuns(step.steps(entry.changes), nameOf)) changes.push(...(await writeRun(db, steps, even, clock)));
    const author = await readAuthor(db);
    await setState(db, row, step.state);
    return appendToJournal(db, { dossier, command: step.name, of: entry.id, changes, ...(author !== undefined && { author }) }, id);
  });

/** A step that can never be taken again must not stand before those that can. */
const forget = async (db: JalonDatabase, dossier: DossierId, step: Step): Promise<Result<never, UndoRefusal>> => {
  await db.transaction('rw', db.history, async () => {
    const row = await step.find(db, dossier);
    if (row !== undefined) await db.history.delete([dossier, row.position]);
  });
  return refused({ code: 'purged' });
};

const attempt = async (
  db: JalonDatabase,
  dossier: DossierId,
  step: Step,
  even: boolean,
): Promise<Result<JournalEntry, UndoRefusal>> => {
  const id = newEntryId();
  const found: { purged: boolean } = { purged: false };
  const result = await settle(db, {
    dossier,
    id,
    writes: [],
    run: () =>
      run(db, dossier, step, even, id).catch((error: unknown) => {
        found.purged = error instanceof Purged;
        throw error;
      }),
  });
  if (found.purged) return forget(db, dossier, step);
  if (!result.ok) return result;
  return result.value === undefined ? refused({ code: 'nothing-to-undo' }) : done(result.value);
};

/**
 * Takes back this device's last command, on whatever page it was made, as one journal entry of its own. When a record has
 * changed since, it is refused with `changed-meanwhile` unless `even` is true: only a person can decide that.
 */
export const undo = (db: JalonDatabase, dossier: DossierId, even = false): Promise<Result<JournalEntry, UndoRefusal>> =>
  attempt(db, dossier, UNDO, even);

/** Does again the last command that was undone, under the same rule. */
export const redo = (db: JalonDatabase, dossier: DossierId, even = false): Promise<Result<JournalEntry, UndoRefusal>> =>
  attempt(db, dossier, REDO, even);
