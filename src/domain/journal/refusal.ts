import type { TableName } from '../dossier/tables';

/** A record that its schema refuses: which one, which field, and what kind of fault, for the interface to put into words. */
export interface InvalidRecord {
  readonly code: 'invalid-record';
  readonly table: TableName;
  readonly id: string;
  readonly field: readonly (string | number)[];
  readonly fault: string;
}

/** Why a command wrote nothing. `stored` is the record as it stands now, read after the refusal. */
export type Refusal =
  | InvalidRecord
  | { readonly code: 'changed-meanwhile'; readonly table: TableName; readonly id: string; readonly stored: unknown }
  | { readonly code: 'not-saved'; readonly error: string };
