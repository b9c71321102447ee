import type { Transaction } from 'dexie';

/**
 * One step of the database, named and in a file of its own. It only adds: a table, an index, a field that old rows lack.
 * A step that has been published is never edited; the next one is another file.
 */
export interface Migration {
  readonly name: string;
  /** The version that the step leads to: 1 for the first, then one more each time. */
  readonly version: number;
  /** The tables that are new or indexed otherwise, as Dexie writes them. */
  readonly stores: Readonly<Record<string, string>>;
  /** Fills what the step adds, inside the upgrade's own transaction; run a second time, it changes nothing. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
