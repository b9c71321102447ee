import type { FieldPath } from './references-by-table';
import type { ReferenceProblem } from './references-problem';
import type { TableName } from './tables';

/** One row that its schema refuses, with the field and what is wrong with it as a code. */
export interface InvalidRecord {
  readonly reason: 'invalid-record';
  readonly table: TableName;
  readonly index: number;
  readonly id?: string;
  readonly ref?: string;
  readonly path: FieldPath;
  readonly code: string;
}

/** Why a dossier file is refused, as codes that the interface puts into words. */
export type DossierFileError =
  | { readonly reason: 'not-a-dossier-file' }
  | { readonly reason: 'newer-version'; readonly version: number }
  | { readonly reason: 'unknown-table'; readonly table: string }
  | { readonly reason: 'several-dossiers' }
  | { readonly reason: 'forbidden-key'; readonly path: FieldPath }
  | InvalidRecord
  | ReferenceProblem;
