import type { CivilDay } from '#domain/periods/partial-date';

/** What a cell holds once read; `formula` says that it was computed, and that the value is the one it last showed. */
export type SheetCell =
  | { readonly type: 'text'; readonly text: string; readonly formula?: true }
  | { readonly type: 'number'; readonly value: number; readonly percent?: true; readonly formula?: true }
  /** A civil day as the workbook counts days, whatever the time zone; `time` is `HH:MM`. */
  | { readonly type: 'date'; readonly day: CivilDay; readonly time?: string; readonly formula?: true }
  | { readonly type: 'boolean'; readonly value: boolean; readonly formula?: true }
  /** `#N/A` and its like; `no-result` is a formula that was never computed. */
  | { readonly type: 'error'; readonly code: string };

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number;
  readonly hidden: boolean;
  /** By column, from 0; null where nothing stands. */
  readonly cells: readonly (SheetCell | null)[];
}

/** A block of cells merged into one: lines from 1, columns from 0, both ends within. */
export interface Merge {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only the rows that hold something. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
}

/** What a workbook holds that is passed over, and must be said. */
export type WorkbookNote = 'external-links' | 'macros';

/** How the text of a file was read: it is said, and each can be changed. */
export interface TextReading {
  readonly encoding: TextEncodingName;
  readonly separator: Separator;
}

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncodingName = (typeof TEXT_ENCODINGS)[number];

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Workbook {
  readonly format: 'xlsx' | 'ods' | 'text' | 'clipboard';
  readonly sheets: readonly Sheet[];
  readonly notes: readonly WorkbookNote[];
  readonly text?: TextReading;
}

export type ReadFault =
  | { readonly code: 'empty' | 'not-a-table' | 'damaged' | 'too-large' | 'old-xls' | 'protected' }
  | { readonly code: 'too-many-rows'; readonly sheet: string; readonly most: number };

/** More rows than any list of activities holds; beyond, the page could not show what would be written. */
export const MOST_ROWS = 50_000;

/** A sheet of XLSX has no more columns than this, and a list of activities far fewer. */
export const MOST_COLUMNS = 512;

/** Far more than any list of activities: a file that unpacks to more is made to exhaust the reader. */
export const MOST_UNPACKED = 250_000_000;

export const textCell = (text: string): SheetCell | null => (text === '' ? null : { type: 'text', text });

/** Without the empty cells of its end, so that a row that says nothing has none. */
export const trimmedCells = (cells: readonly (SheetCell | null | undefined)[]): readonly (SheetCell | null)[] => {
  const last = cells.findLastIndex((cell) => cell !== null && cell !== undefined);
  return Array.from({ length: last + 1 }, (_, column) => cells[column] ?? null);
};

/** Thrown by a reader to stop where it is; the reading of a file answers with its fault. */
export class ReadStop extends Error {
  readonly fault: ReadFault;

  constructor(fault: ReadFault) {
    super(fault.code);
    this.fault = fault;
  }
}
