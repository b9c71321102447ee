import type { Merge, Sheet, SheetCell, SheetRow } from '../read/sheet';
import { isNotKnown } from './cell-as-written';
import { findHeaderRows, headersOf, type HeaderRows } from './header-rows';
import { totalKindOf, type TotalKind } from './total-rows';

export interface LayoutChoice {
  /** Which line holds the headers, in place of the one found; null says that none does. */
  readonly headerLine?: number | null;
  /** Hidden rows and columns are read too. Only what is seen is proposed. */
  readonly withHidden?: boolean;
  /** Lines that are read although they look like totals. */
  readonly keptLines?: ReadonlySet<number>;
}

export interface LaidColumn {
  readonly column: number;
  /** As the file has it; empty when it has none. */
  readonly header: string;
  /** The first values that differ, as the file shows them. */
  readonly examples: readonly SheetCell[];
  readonly hidden: boolean;
  /** Most of its cells are numbers, or texts of digits. */
  readonly holdsNumbers: boolean;
}

/** A row that is read; a cell that a merge covers has what the merge shows. */
export interface LaidRow {
  readonly line: number;
  readonly cells: readonly (SheetCell | null)[];
  /** Columns whose value comes from a block merged over several rows, and whether this row is the first of it. */
  readonly merged: ReadonlyMap<number, { readonly first: boolean; readonly rows: number }>;
}

export interface LeftOutRow {
  readonly line: number;
  readonly why: TotalKind | 'hidden' | 'headers-again';
  readonly words: string;
  readonly cells: readonly (SheetCell | null)[];
}

export interface LaidTable {
  readonly headers: HeaderRows['lines'];
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly LaidRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

const EXAMPLES = 3;

const sayings = (cell: SheetCell): string => JSON.stringify(cell);

const looksNumeric = (cell: SheetCell): boolean => cell.type === 'number' || (cell.type === 'text' && /\d/u.test(cell.text) && cell.text.length < 60);

/** Says nothing of what its column holds: an error, or a word for what is not known. */
const saysNothing = (cell: SheetCell): boolean => cell.type === 'error' || (cell.type === 'text' && isNotKnown(cell.text));

const columnOf = (column: number, header: string, rows: readonly LaidRow[], hidden: boolean): LaidColumn => {
  const seen = new Map<string, SheetCell>();
  let [filled, numeric] = [0, 0];
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell === null || cell === undefined) continue;
    if (!saysNothing(cell)) filled += 1;
    if (looksNumeric(cell)) numeric += 1;
    if (seen.size < EXAMPLES) seen.set(sayings(cell), cell);
  }
  return { column, header, examples: [...seen.values()], hidden, holdsNumbers: filled === 0 || numeric * 2 >= filled };
};

/** Blocks merged downward below the headers, by the lines that they cover. */
const mergesByLine = (merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> => {
  const byLine = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (let line = merge.firstLine; line <= Math.min(merge.lastLine, merge.firstLine + 5000); line += 1) byLine.set(line, [...(byLine.get(line) ?? []), merge]);
  }
  return byLine;
};

const withMerges = (row: SheetRow, merges: readonly Merge[], cellAt: (line: number, column: number) => SheetCell | null): LaidRow => {
  const cells = [...row.cells];
  const merged = new Map<number, { readonly first: boolean; readonly rows: number }>();
  for (const { firstLine, lastLine, firstColumn } of merges) {
    if (firstLine === lastLine) continue;
    while (cells.length <= firstColumn) cells.push(null);
    cells[firstColumn] = cellAt(firstLine, firstColumn);
    merged.set(firstColumn, { first: row.line === firstLine, rows: lastLine - firstLine + 1 });
  }
  return { line: row.line, cells, merged };
};

const words = ({ cells }: SheetRow): string => cells.flatMap((cell) => (cell?.type === 'text' ? [cell.text] : []))[0] ?? '';

/** A sheet as a table: its headers, its rows, and what is proposed to be left out, each with why. */
export const layOutTable = (sheet: Sheet, choice: LayoutChoice = {}): LaidTable => {
  const { headerLine } = choice;
  const headers = headerLine === undefined ? findHeaderRows(sheet) : { lines: headerLine === null ? null : ([headerLine, headerLine] as const) };
  const body = headers.lines === null ? sheet.rows : sheet.rows.filter(({ line }) => line > (headers.lines?.[1] ?? 0));
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const titles = headersOf(sheet, headers, width);
  const byLine = new Map(sheet.rows.map((row) => [row.line, row] as const));
  const merges = mergesByLine(sheet.merges);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const isHeadersAgain = ({ cells }: SheetRow): boolean => headers.lines !== null && titles.some((title) => title !== '') && titles.every((title, column) => title === (cells[column]?.type === 'text' ? cells[column].text.trim() : ''));
  const whyLeft = (row: SheetRow): LeftOutRow['why'] | undefined => {
    if (row.hidden && choice.withHidden !== true) return 'hidden';
    if (choice.keptLines?.has(row.line) === true) return undefined;
    return isHeadersAgain(row) ? 'headers-again' : totalKindOf(row);
  };
  const rows: LaidRow[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of body) {
    const why = whyLeft(row);
    if (why === undefined) rows.push(withMerges(row, merges.get(row.line) ?? [], (line, column) => byLine.get(line)?.cells[column] ?? null));
    else leftOut.push({ line: row.line, why, words: words(row), cells: row.cells });
  }
  const columns = titles
    .map((header, column) => columnOf(column, header, rows, hiddenColumns.has(column)))
    .filter(({ header, examples, hidden }) => (header !== '' || examples.length > 0) && (!hidden || choice.withHidden === true));
  return { headers: headers.lines, columns, rows, leftOut, hiddenRows: body.filter(({ hidden }) => hidden).length, hiddenColumns: titles.filter((_, column) => hiddenColumns.has(column)).length };
};
