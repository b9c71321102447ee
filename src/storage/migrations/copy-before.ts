import type Dexie from 'dexie';
import type { Table, Transaction } from 'dexie';

/** Rows of one table as they were before an upgrade, as JSON: what a mistaken step cannot reach. */
export interface CopyRow {
  readonly version: number;
  readonly table: string;
  readonly part: number;
  readonly json: string;
}

const COPY_TABLE = 'beforeMigration';

/** Present from the second version on. */
export const COPY_STORE = { [COPY_TABLE]: '[version+table+part]' };

/** What can be worked out again from the rest, bytes that no step rewrites, and the copy itself. */
const NOT_COPIED = new Set(['digests', 'measureIndex', 'fileBytes', 'restorePointBytes', COPY_TABLE]);

/** So many rows a part: an upgrade of a large record never holds it all in memory. */
const PART = 500;

const copyTable = async (table: Table<object, unknown>, copies: Table<CopyRow>, version: number): Promise<void> => {
  for (let part = 0, last: unknown; ; part += 1) {
    const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const [keys, rows] = await Promise.all([from.clone().limit(PART).primaryKeys(), from.clone().limit(PART).toArray()]);
    if (rows.length > 0) await copies.put({ version, table: table.name, part, json: JSON.stringify(rows) });
    if (rows.length < PART) return;
    last = keys.at(-1);
  }
};

/**
 * Copies what is stored at `version`, in the tables it has, inside the upgrade that leaves it: over several steps, those of
 * later ones are there already. The oldest copy stands until it is dropped.
 */
export const copyBefore = async (transaction: Transaction, version: number, tables: readonly string[]): Promise<void> => {
  const copies = transaction.table<CopyRow>(COPY_TABLE);
  if ((await copies.count()) > 0) return;
  for (const name of tables) {
    if (!NOT_COPIED.has(name)) await copyTable(transaction.table<object, unknown>(name), copies, version);
  }
};

const storedCopies = (db: Dexie): Table<CopyRow> | undefined => db.tables.find(({ name }) => name === COPY_TABLE);

/** The rows of each table before the last upgrade, while the copy is kept. */
export const readCopy = async (db: Dexie): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const parts = (await storedCopies(db)?.toArray()) ?? [];
  const byTable = new Map<string, unknown[]>();
  for (const { table, json } of parts) byTable.set(table, [...(byTable.get(table) ?? []), ...(JSON.parse(json) as unknown[])]);
  return byTable;
};

/** Called once the new version has opened well: every record is there. */
export const dropCopy = async (db: Dexie): Promise<void> => {
  await storedCopies(db)?.clear();
};
