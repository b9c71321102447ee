import type { FieldPath, Target } from './references-by-table';
import type { DossierTables, TableName } from './tables';

/** A whole dossier, table by table. */
export type DossierTablesContent = { readonly [Name in TableName]: readonly DossierTables[Name][] };

/** The record and the field at fault. */
export interface At {
  readonly table: TableName;
  readonly id: string;
  readonly ref?: string;
  readonly path: FieldPath;
}

/** Why records that are each well formed do not make one record together. */
export type ReferenceProblem =
  | (At & { readonly reason: 'unknown-target'; readonly to: Target; readonly target: string })
  | (At & { readonly reason: 'duplicate-id' })
  | (At & { readonly reason: 'code-taken'; readonly code: string })
  | (At & { readonly reason: 'circular' })
  | (At & { readonly reason: 'other-metric'; readonly target: string });

interface AnyRecord {
  readonly id: string;
  readonly source?: { readonly ref?: string | undefined } | undefined;
}

export const at = (table: TableName, record: AnyRecord, path: FieldPath): At => {
  const ref = record.source?.ref;
  return { table, id: record.id, ...(ref !== undefined && { ref }), path };
};
