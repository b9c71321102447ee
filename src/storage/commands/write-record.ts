import type { Activity } from '#domain/activities/activity';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { RecordChange } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { JalonDatabase } from '../database';
import { keepDigests } from '../digests/keep-digests';

/** One record to write as the caller saw it (its `rev` is the one that was read, 0 when new), or to remove. */
export type Write = {
  readonly [Name in TableName]:
    | { readonly table: Name; readonly put: DossierTables[Name] }
    | { readonly table: Name; readonly remove: DossierTables[Name] };
}[TableName];

/** Thrown inside a transaction so that all of it is rolled back; commands turn it into their answer. */
export class Stale extends Error {
  readonly refusal: Refusal;

  constructor(table: TableName, id: string, stored: unknown) {
    super('The record was changed since it was read');
    this.refusal = { code: 'changed-meanwhile', table, id, stored };
  }
}

export const recordOf = (write: Write): DossierTables[TableName] => ('put' in write ? write.put : write.remove);

const store = async (db: JalonDatabase, write: Write, after: DossierTables[TableName]): Promise<void> => {
  await db.records(write.table).put(after);
  await db.bin.delete([after.dossier, write.table, after.id]);
};

const remove = async (db: JalonDatabase, { table }: Write, before: DossierTables[TableName], clock: string): Promise<void> => {
  await db.records(table).delete([before.dossier, before.id]);
  await db.bin.put({ dossier: before.dossier, table, id: before.id, clock, record: before });
};

/**
 * Writes or removes one record with its derived digests, and answers with the change. Must run in a transaction over
 * every table. Throws `Stale` when the stored revision is not the one that the write names.
 */
export const writeRecord = async (db: JalonDatabase, write: Write, clock: string): Promise<RecordChange> => {
  const record = recordOf(write);
  const { dossier, id } = record;
  const before = await db.records(write.table).get([dossier, id]);
  if ((before?.rev ?? 0) !== record.rev) throw new Stale(write.table, id, before);
  const after = 'put' in write ? { ...record, rev: record.rev + 1 } : undefined;
  if (after !== undefined) await store(db, write, after);
  else if (before !== undefined) await remove(db, write, before, clock);
  if (write.table === 'activities') {
    await keepDigests(db, { ...(before && { before: before as Activity }), ...(after && { after: after as Activity }) });
  }
  return { table: write.table, id, ...(before && { before: { ...before } }), ...(after && { after: { ...after } }) };
};
