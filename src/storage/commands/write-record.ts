import type { Activity } from '#domain/activities/activity';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { RecordChange } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import { groupBy } from '#domain/record/group-by';
import type { DossierKey, JalonDatabase } from '../database';
import { keepDigests, type ActivityChange } from '../digests/keep-digests';
import { distinctRuns } from './distinct-runs';

/** One record to write as the caller saw it (its `rev` is the one that was read, 0 when new), or to remove. */
export type Write = {
  readonly [Name in TableName]:
    | { readonly table: Name; readonly put: DossierTables[Name] }
    | { readonly table: Name; readonly remove: DossierTables[Name] };
}[TableName];

/** A write to a table that is known only as it runs: the schema of that table judges the record when it is committed. */
export const putIn = (table: TableName, record: object): Write => ({ table, put: record }) as unknown as Write;

/** The removal of a record from a table that is known only as it runs. */
export const removeFrom = (table: TableName, record: object): Write => ({ table, remove: record }) as unknown as Write;

/** Thrown inside a transaction so that all of it is rolled back; commands turn it into their answer. */
export class Stale extends Error {
  readonly refusal: Refusal;

  constructor(table: TableName, id: string, stored: unknown) {
    super('The record was changed since it was read');
    this.refusal = { code: 'changed-meanwhile', table, id, stored };
  }
}

type AnyRecord = DossierTables[TableName];

export const recordOf = (write: Write): AnyRecord => ('put' in write ? write.put : write.remove);

export const recordKey = ({ dossier, id }: AnyRecord): DossierKey => [dossier, id];

/** What the writes of one table change, each from what is stored. */
interface Step {
  readonly write: Write;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

const stepOf = (write: Write, before: AnyRecord | undefined): Step => {
  const record = recordOf(write);
  if ((before?.rev ?? 0) !== record.rev) throw new Stale(write.table, record.id, before);
  return { write, before, after: 'put' in write ? { ...record, rev: record.rev + 1 } : undefined };
};

const readSteps = async (db: JalonDatabase, table: TableName, writes: readonly Write[]): Promise<readonly Step[]> => {
  const stored = await db.records(table).bulkGet(writes.map((write) => recordKey(recordOf(write))));
  return writes.map((write, index) => stepOf(write, stored[index]));
};

const storeSteps = async (db: JalonDatabase, table: TableName, steps: readonly Step[], clock: string): Promise<void> => {
  const put = steps.flatMap(({ after }) => after ?? []);
  const removed = steps.flatMap(({ before, after }) => (after === undefined ? (before ?? []) : []));
  await db.records(table).bulkPut(put);
  await db.bin.bulkDelete(put.map(({ dossier, id }): [typeof dossier, TableName, string] => [dossier, table, id]));
  await db.records(table).bulkDelete(removed.map(recordKey));
  await db.bin.bulkPut(removed.map((record) => ({ dossier: record.dossier, table, id: record.id, clock, record })));
};

const activityChange = ({ before, after }: Step): ActivityChange => ({
  ...(before !== undefined && { before: before as Activity }),
  ...(after !== undefined && { after: after as Activity }),
});

const changeOf = ({ write, before, after }: Step): RecordChange => ({
  table: write.table,
  id: recordOf(write).id,
  ...(before !== undefined && { before: { ...before } }),
  ...(after !== undefined && { after: { ...after } }),
});

/** One run of writes, none to the same record as another: each table is read once and written once. */
const writeRun = async (db: JalonDatabase, writes: readonly Write[], clock: string): Promise<readonly RecordChange[]> => {
  const tables = [...groupBy(writes, ({ table }) => table)];
  const steps = await Promise.all(tables.map(([table, own]) => readSteps(db, table, own)));
  for (const [index, [table]] of tables.entries()) await storeSteps(db, table, steps[index] ?? [], clock);
  const activities = steps.flat().filter(({ write }) => write.table === 'activities');
  if (activities.length > 0) await keepDigests(db, activities.map(activityChange));
  const byWrite = new Map(steps.flat().map((step) => [step.write, step] as const));
  return writes.flatMap((write) => {
    const step = byWrite.get(write);
    return step === undefined ? [] : [changeOf(step)];
  });
};

/** The name of the record that a write is about, the same for two writes of one record. */
export const writeName = (write: Write): string => `${write.table}/${recordOf(write).id}`;

/**
 * Writes and removes records with what is derived from them, and answers with the changes in their order. Must run in a
 * transaction over every table. Throws `Stale` when a stored revision is not the one that its write names.
 */
export const writeRecords = async (db: JalonDatabase, writes: readonly Write[], clock: string): Promise<readonly RecordChange[]> => {
  const changes: (readonly RecordChange[])[] = [];
  for (const run of distinctRuns(writes, writeName)) changes.push(await writeRun(db, run, clock));
  return changes.flat();
};
