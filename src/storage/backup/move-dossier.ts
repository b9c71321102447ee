import type { DossierTablesContent } from '#domain/dossier/references-problem';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import { tablesFrom } from '#domain/dossier/tables-from';
import type { JournalEntry, RecordChange } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import type { BinRow } from '../database';
import type { DossierSnapshot } from './dossier-snapshot';

/** Where a backup is written: the dossier that takes its records, and the one that this dossier is itself a copy of. */
export interface Destination {
  readonly dossier: DossierId;
  readonly origin?: DossierId;
  /** Added to every revision, so that a form opened before the restore cannot be saved over it. */
  readonly revisions: number;
}

type AnyRecord = DossierTables[TableName];

const movedRecord = <Record extends AnyRecord>(record: Record, { dossier, revisions }: Destination): Record => ({
  ...record,
  dossier,
  rev: record.rev + revisions,
});

/** The dossier's own record bears its id twice. */
const movedHead = ({ origin: _origin, ...head }: DossierTables['dossiers'], to: Destination): DossierTables['dossiers'] => ({
  ...movedRecord(head, to),
  id: to.dossier,
  ...(to.origin !== undefined && { origin: to.origin }),
});

const movedTables = (tables: DossierTablesContent, to: Destination): DossierTablesContent => {
  const moved = TABLE_NAMES.map((name) => [name, tables[name].map((record: AnyRecord) => movedRecord(record, to))] as const);
  return { ...tablesFrom(moved), dossiers: tables.dossiers.map((head) => movedHead(head, to)) };
};

type StoredRecord = NonNullable<RecordChange['after']>;

/** The record of a dossier itself is named by its dossier: it moves with it. */
const movedStored = (record: StoredRecord, from: DossierId, to: DossierId): StoredRecord => ({
  ...record,
  dossier: to,
  ...(record['id'] === from && { id: to }),
});

const movedChange = ({ before, after, ...change }: RecordChange, from: DossierId, to: DossierId): RecordChange => ({
  ...change,
  ...(change.id === from && { id: to }),
  ...(before !== undefined && { before: movedStored(before, from, to) }),
  ...(after !== undefined && { after: movedStored(after, from, to) }),
});

const movedEntry = (entry: JournalEntry, to: DossierId): JournalEntry => ({
  ...entry,
  dossier: to,
  changes: entry.changes.map((change) => movedChange(change, entry.dossier, to)),
});

const movedBinRow = (row: BinRow, to: DossierId): BinRow => ({
  ...row,
  dossier: to,
  record: movedStored(row.record as StoredRecord, row.dossier, to),
});

/** A whole dossier as it is under another id: in its records, its journal, its bin and its files. */
export const moveDossier = ({ tables, journal, bin, files }: DossierSnapshot, to: Destination): DossierSnapshot => ({
  tables: movedTables(tables, to),
  journal: journal.map((entry) => movedEntry(entry, to.dossier)),
  bin: bin.map((row) => movedBinRow(row, to.dossier)),
  files: files.map((file) => ({ ...file, dossier: to.dossier })),
});
