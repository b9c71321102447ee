import type { Cut } from '#documents/tables/write/table-document';

export const TABLE_FORMATS = ['xlsx', 'ods', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** More rows than this are no longer something to paste. */
export const MOST_COPIED = 5_000;

/** How far an export is, and what came of it. */
export type ExportState =
  | { readonly step: 'idle' }
  | { readonly step: 'writing'; readonly done: number; readonly total: number }
  | { readonly step: 'written'; readonly format: TableFormat; readonly file: string; readonly count: number; readonly retold: number; readonly cuts: readonly Cut[] }
  | { readonly step: 'copied'; readonly count: number }
  | { readonly step: 'failed'; readonly why: 'too-many' | 'refused' | 'failed' };
