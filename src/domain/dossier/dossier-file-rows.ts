import { z } from 'zod';
import type { DossierId } from '../record/id';
import { done, refused, type Result } from '../record/result';
import type { Envelope } from './dossier-file-envelope';
import type { InvalidRecord } from './dossier-file-error';
import { firstFault, type Fault } from './dossier-file-faults';
import type { DossierTablesContent } from './references-problem';
import { tableSchemas } from './table-schemas';
import { TABLE_NAMES, type DossierTables, type TableName } from './tables';
import { tablesFrom } from './tables-from';

const nameOf = (row: unknown): Pick<InvalidRecord, 'id' | 'ref'> => {
  const named = z.object({ id: z.string() }).safeParse(row);
  const sourced = z.object({ source: z.object({ ref: z.string() }) }).safeParse(row);
  return { ...(named.success && { id: named.data.id }), ...(sourced.success && { ref: sourced.data.source.ref }) };
};

const FILE_FIELDS = ['dossier', 'rev'] as const;

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null && !Array.isArray(row);

/** Rows carry neither dossier nor revision: the file says the first once, and a fresh record is at revision 0. */
const readRow = <Name extends TableName>(
  table: Name,
  row: unknown,
  dossier: DossierId,
): Result<DossierTables[Name], Fault> => {
  if (!isRow(row)) return refused({ path: [], code: 'invalid_type' });
  const brought = FILE_FIELDS.find((field) => Object.hasOwn(row, field));
  if (brought !== undefined) return refused({ path: [brought], code: 'unrecognized_keys' });
  const schema: z.ZodType<DossierTables[Name]> = tableSchemas[table];
  const parsed = schema.safeParse({ ...row, dossier, rev: 0 });
  return parsed.success ? done(parsed.data) : refused(firstFault(parsed.error.issues));
};

const readTable = <Name extends TableName>(
  table: Name,
  { dossier, tables }: Envelope,
): Result<readonly DossierTables[Name][], InvalidRecord> => {
  const records: DossierTables[Name][] = [];
  for (const [index, row] of (tables[table] ?? []).entries()) {
    const read = readRow(table, row, dossier);
    if (!read.ok) return refused({ reason: 'invalid-record', table, index, ...nameOf(row), ...read.reason });
    records.push(read.value);
  }
  return done(records);
};

/** Every row of a file, each parsed with the schema of its table; the first that fails is named. */
export const readTables = (envelope: Envelope): Result<DossierTablesContent, InvalidRecord> => {
  const tables: [TableName, readonly DossierTables[TableName][]][] = [];
  for (const name of TABLE_NAMES) {
    const read = readTable(name, envelope);
    if (!read.ok) return read;
    tables.push([name, read.value]);
  }
  return done(tablesFrom(tables));
};
