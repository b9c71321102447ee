import { canonicalRecord } from './canonical-content';
import type { DossierTablesContent } from './references-problem';
import { TABLE_NAMES, type DossierTables, type TableName } from './tables';

type AnyRecord = DossierTables[TableName];

/** What would change in one table, record by record. */
export interface TableDifference {
  readonly table: TableName;
  readonly added: readonly AnyRecord[];
  readonly changed: readonly { readonly before: AnyRecord; readonly after: AnyRecord }[];
  readonly removed: readonly AnyRecord[];
  /** How many records have the same content on both sides. */
  readonly same: number;
}

const byId = (records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> => new Map(records.map((record) => [record.id, record]));

const compareTable = (table: TableName, stored: readonly AnyRecord[], coming: readonly AnyRecord[]): TableDifference => {
  const before = byId(stored);
  const after = byId(coming);
  const both = coming.flatMap((record) => {
    const known = before.get(record.id);
    return known === undefined ? [] : [{ before: known, after: record }];
  });
  const changed = both.filter((pair) => canonicalRecord(pair.before) !== canonicalRecord(pair.after));
  return {
    table,
    added: coming.filter(({ id }) => !before.has(id)),
    changed,
    removed: stored.filter(({ id }) => !after.has(id)),
    same: both.length - changed.length,
  };
};

/**
 * What putting `coming` in the place of `stored` would add, change and remove, table by table, in the order of the tables.
 * Records are the same by their content: neither revision, nor order of fields, nor way of writing an accent counts.
 */
export const compareDossiers = (stored: DossierTablesContent, coming: DossierTablesContent): readonly TableDifference[] =>
  TABLE_NAMES.map((table) => compareTable(table, stored[table], coming[table]));
