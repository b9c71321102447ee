import type { TableCell } from '../table-rows';

export interface DocumentColumn {
  readonly title: string;
  /** A text stays the text that is typed in it; a long one is not wrapped, so that rows keep a height one can read. */
  readonly holds: 'text' | 'long-text' | 'number' | 'day';
  /** As many characters wide. */
  readonly width: number;
  /** There to be read: computed elsewhere, and passed over when the file comes back. */
  readonly readOnly: boolean;
}

/** A table to write, whose rows are made as they are asked for, and a sheet that says what it is. */
export interface TableDocument {
  readonly name: string;
  readonly columns: readonly DocumentColumn[];
  readonly count: number;
  readonly rowAt: (index: number) => readonly TableCell[];
  readonly about: {
    readonly name: string;
    /** The first line is its title. */
    readonly lines: readonly (readonly TableCell[])[];
  };
  /** What is said at the end of a text that was cut to fit a cell. */
  readonly cutMark: (length: number) => string;
}

/** A text that no cell could hold whole. */
export interface Cut {
  /** As the spreadsheet numbers it. */
  readonly line: number;
  readonly column: string;
  readonly length: number;
}

export interface WrittenFile {
  readonly content: Blob;
  readonly cuts: readonly Cut[];
}

/** Told after each row; what it answers with is waited for, so that the page can show how far it is. */
export type Breathe = (rows: number) => Promise<void> | undefined;
