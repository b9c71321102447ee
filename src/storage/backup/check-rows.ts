import { z } from 'zod';
import { firstFault } from '#domain/dossier/dossier-file-faults';
import { tableSchemas } from '#domain/dossier/table-schemas';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import { journalEntrySchema } from '#domain/journal/journal-entry.schema';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import { dossierIdSchema } from '#domain/record/record.schema';
import type { BinRow } from '../database';
import { refuse } from './backup-refusal';
import { BIN_ENTRY, JOURNAL_ENTRY, tableEntry } from './manifest';

const idOf = (row: unknown): { readonly id?: string } =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? { id: row.id } : {};

/** Every row of a table, each as its schema wants it and of this dossier. Rows are kept as they were stored. */
export const checkRecords = <Name extends TableName>(
  table: Name,
  rows: readonly unknown[],
  dossier: DossierId,
  onRecord: () => void,
): readonly DossierTables[Name][] => {
  const schema: z.ZodType<DossierTables[Name]> = tableSchemas[table];
  for (const [index, row] of rows.entries()) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) return refuse({ code: 'record', error: { reason: 'invalid-record', table, index, ...idOf(row), ...firstFault(parsed.error.issues) } });
    if (parsed.data.dossier !== dossier) return refuse({ code: 'other-dossier', entry: tableEntry(table) });
    onRecord();
  }
  return rows as readonly DossierTables[Name][];
};

const checkEach = <Row extends { readonly dossier: DossierId }>(
  entry: string,
  schema: z.ZodType<Row>,
  rows: readonly unknown[],
  dossier: DossierId,
): readonly Row[] => {
  for (const [index, row] of rows.entries()) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) return refuse({ code: 'invalid-journal', entry, index });
    if (parsed.data.dossier !== dossier) return refuse({ code: 'other-dossier', entry });
  }
  return rows as readonly Row[];
};

export const checkJournal = (rows: readonly unknown[], dossier: DossierId): readonly JournalEntry[] =>
  checkEach(JOURNAL_ENTRY, journalEntrySchema, rows, dossier);

const binRowSchema = z.strictObject({
  dossier: dossierIdSchema,
  table: z.enum(TABLE_NAMES),
  id: z.uuidv7(),
  clock: z.string().min(1),
  record: z.record(z.string(), z.unknown()),
});

/** A removed record may be of an earlier time: it is checked when someone takes it out of the bin. */
export const checkBin = (rows: readonly unknown[], dossier: DossierId): readonly BinRow[] => checkEach(BIN_ENTRY, binRowSchema, rows, dossier);
