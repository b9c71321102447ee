import type { ZodType } from 'zod';
import { firstFault } from '#domain/dossier/dossier-file-faults';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { InvalidRecord } from '#domain/journal/refusal';
import { done, refused, type Result } from '#domain/record/result';

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : '';

/** Schemas weigh more than the first page: they are fetched by the first reader or writer that needs them. */
const schemaOf = async <Name extends TableName>(table: Name): Promise<Schema<Name>> =>
  (await import('#domain/dossier/table-schemas')).tableSchemas[table];

type Schema<Name extends TableName> = ZodType<DossierTables[Name]>;

const parseWith = <Name extends TableName>(
  schema: Schema<Name>,
  table: Name,
  value: unknown,
): Result<DossierTables[Name], InvalidRecord> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const { path, code } = firstFault(parsed.error.issues);
  return refused({ code: 'invalid-record', table, id: idOf(value), field: path, fault: code });
};

/** One value as a record of `table`, or the first field that is at fault. */
export const parseRecord = async <Name extends TableName>(
  table: Name,
  value: unknown,
): Promise<Result<DossierTables[Name], InvalidRecord>> => parseWith(await schemaOf(table), table, value);

/** Records that hold, and those set aside because their schema refuses them. */
export interface ReadRecords<Name extends TableName> {
  readonly records: readonly DossierTables[Name][];
  readonly refused: readonly InvalidRecord[];
}

/** So many records are checked between two turns of the page: a few milliseconds. */
const BETWEEN_TURNS = 150;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Records read from the database, each checked against its schema; thousands of them leave the page its turns. */
export const parseRecords = async <Name extends TableName>(
  table: Name,
  values: readonly unknown[],
): Promise<ReadRecords<Name>> => {
  const schema = await schemaOf(table);
  const results: Result<DossierTables[Name], InvalidRecord>[] = [];
  for (const [index, value] of values.entries()) {
    if (index > 0 && index % BETWEEN_TURNS === 0) await nextTurn();
    results.push(parseWith(schema, table, value));
  }
  return {
    records: results.flatMap((result) => (result.ok ? [result.value] : [])),
    refused: results.flatMap((result) => (result.ok ? [] : [result.reason])),
  };
};
