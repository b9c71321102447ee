import type { DossierTablesContent } from './references-problem';
import type { TableName } from './tables';

/**
 * A whole dossier from each table with its records, every table given once. That the records are those of the table's own
 * name is what the caller has made sure of, by their schema or by where they were read: no type can say it of a list of pairs.
 */
export const tablesFrom = (tables: Iterable<readonly [TableName, readonly object[]]>): DossierTablesContent =>
  Object.fromEntries(tables) as unknown as DossierTablesContent;
