import type { ZodType } from 'zod';
import { firstFault } from '#domain/dossier/dossier-file-faults';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { InvalidRecord } from '#domain/journal/refusal';
import { done, refused, type Result } from '#domain/record/result';
import { inTurns } from './turns';

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

/** Each value as a record of `table`; thousands of them leave the page its turns. */
export const parseEach = async <Name extends TableName>(table: Name, values: readonly unknown[]): Promise<readonly Result<DossierTables[Name], InvalidRecord>[]> => {
  const schema = await schemaOf(table);
  return inTurns(values, (value) => parseWith(schema, table, value));
};

/** Records that hold apart from those that are refused. */
export const readRecords = <Name extends TableName>(results: readonly Result<DossierTables[Name], InvalidRecord>[]): ReadRecords<Name> => ({
  records: results.flatMap((result) => (result.ok ? [result.value] : [])),
  refused: results.flatMap((result) => (result.ok ? [] : [result.reason])),
});

/** Records read from the database, each checked against its schema. */
export const parseRecords = async <Name extends TableName>(table: Name, values: readonly unknown[]): Promise<ReadRecords<Name>> =>
  readRecords(await parseEach(table, values));
