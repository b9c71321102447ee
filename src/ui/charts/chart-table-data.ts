/** One cell of a chart's table: what is written, what it sorts by, and what a screen reader says instead. */
export interface ChartCell {
  readonly text: string;
  readonly sortValue?: number | string;
  readonly spoken?: string;
}

export interface ChartTableColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
}

export interface ChartTableRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, ChartCell>>;
  readonly href?: string;
}

/** The same figures as a chart, as a table; the first column names the row. */
export interface ChartTableData {
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly ChartTableRow[];
  readonly total?: Readonly<Record<string, ChartCell>>;
}

export interface ChartTableOrder {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator('fr', { numeric: true });

/** What is not known comes last, whichever way the rest is sorted. */
const compareKnown = (first: number | string | undefined, second: number | string | undefined, sign: number): number => {
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  if (typeof first === 'number' && typeof second === 'number') return sign * (first - second);
  return sign * collator.compare(String(first), String(second));
};

/** The rows in the order asked for, or as they came. */
export const orderedRows = (rows: readonly ChartTableRow[], order: ChartTableOrder | null): readonly ChartTableRow[] => {
  if (order === null) return rows;
  const sign = order.descending ? -1 : 1;
  const value = (row: ChartTableRow) => row.cells[order.column]?.sortValue;
  return rows.toSorted((first, second) => compareKnown(value(first), value(second), sign));
};

/** Whether a column can be sorted: some row says what it sorts by. */
export const isSortable = (rows: readonly ChartTableRow[], column: ChartTableColumn): boolean =>
  rows.some((row) => row.cells[column.key]?.sortValue !== undefined);
