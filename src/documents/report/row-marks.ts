import { fingerprint } from './compared-form';

/** Where a row of a table of the report stands: the tables are counted from 1 to the end, the rows of each from 0, which is its head. `printed` is the fingerprint of what it said. */
export interface RowMark {
  readonly table: number;
  readonly index: number;
  readonly of: number;
  readonly printed: string;
}

const BASE = 36;

/** Three letters and digits count to this; a longer table is not marked. */
export const MOST_ROWS = BASE ** 3 - 1;

/** Two letters and digits count to this. */
export const MOST_TABLES = BASE ** 2 - 1;

const digits = (count: number, length: number): string => count.toString(BASE).padStart(length, '0');

/** The name of the bookmark of a row, hidden as those of paragraphs are. */
export const rowMarkName = ({ table, index, of, printed }: RowMark): string => `_jr${digits(table, 2)}${digits(index, 3)}${digits(of, 3)}${printed}`;

const ROW = /^_jr(?<table>[0-9a-z]{2})(?<index>[0-9a-z]{3})(?<of>[0-9a-z]{3})(?<printed>[0-9a-z]{7})$/iu;

export const readRowMark = (name: string): RowMark | null => {
  const { table, index = '', of = '', printed = '' } = ROW.exec(name.toLowerCase())?.groups ?? {};
  return table === undefined ? null : { table: Number.parseInt(table, BASE), index: Number.parseInt(index, BASE), of: Number.parseInt(of, BASE), printed };
};

/** What a row says, as two of them are compared. */
export const rowPrint = (cells: readonly string[]): string => fingerprint(cells.join('\t'));
