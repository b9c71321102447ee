import { pointersOf, type Target } from './references-by-table';
import type { DossierTables, TableName } from './tables';

/** Whether a record of `table` points to a record of another by its id. */
export const refersTo = <Name extends TableName>(table: Name, record: DossierTables[Name], to: Target, id: string): boolean =>
  record.id !== id && pointersOf(table, record).some((pointer) => pointer.to === to && pointer.id === id);
