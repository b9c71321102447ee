import type { TableDifference } from './compare-dossiers';
import type { DossierTables, TableName } from './tables';

/** How many records of each sort are named; the rest is counted. */
const NAMED = 8;

export interface NamedRecords {
  readonly count: number;
  /** The first titles; records without one are only counted. */
  readonly names: readonly string[];
}

/** What would change in one table, for a person to read. */
export interface TablePreview {
  readonly table: TableName;
  readonly added: NamedRecords;
  readonly changed: NamedRecords;
  readonly removed: NamedRecords;
}

type AnyRecord = DossierTables[TableName];

const nameOf = (record: AnyRecord): string | undefined => {
  const { title, label, name, code } = record as Readonly<Record<string, unknown>>;
  return [title, label, name, code].find((value): value is string => typeof value === 'string' && value !== '');
};

const named = (records: readonly AnyRecord[]): NamedRecords => ({
  count: records.length,
  names: records.slice(0, NAMED).flatMap((record) => nameOf(record) ?? []),
});

/** What differs in a table, counted, with the first names of each sort. */
export const previewDifference = ({ table, added, changed, removed }: TableDifference): TablePreview => ({
  table,
  added: named(added),
  changed: named(changed.map(({ after }) => after)),
  removed: named(removed),
});

export const differs = ({ added, changed, removed }: TablePreview): boolean => added.count + changed.count + removed.count > 0;
