import Papa from 'papaparse';
import { unguarded } from '#domain/record/formula-guard';
import { decodeText, guessEncoding } from './decode-text';
import { MOST_COLUMNS, MOST_ROWS, ReadStop, SEPARATORS, textCell, trimmedCells, type Separator, type Sheet, type SheetRow, type TextReading, type Workbook } from './sheet';

/** What was chosen in place of the guesses. */
export type TextChoice = Partial<TextReading>;

const SEPARATOR_LINE = /^sep=(?<separator>[;,\t|])\r?\n/iu;

/** Excel's own line, which says the separator and is no row. */
const declared = (text: string): Separator | undefined => SEPARATORS.find((one) => one === SEPARATOR_LINE.exec(text)?.groups?.['separator']);

const rowsBy = (text: string, separator: Separator, preview = 0): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter: separator, preview, skipEmptyLines: false }).data;

/** How well a separator cuts: the same number of cells, more than one, on most lines. A comma in a sentence cuts few lines alike. */
const scoreOf = (rows: readonly (readonly string[])[]): number => {
  const widths = rows.filter((row) => row.some((cell) => cell !== '')).map(({ length }) => length);
  const [head = 1] = widths;
  if (head < 2 || widths.length === 0) return 0;
  return widths.filter((width) => width === head).length / widths.length;
};

/** The separator that cuts the first lines most evenly; the earlier of two that cut alike, as French spreadsheets write « ; ». */
export const guessSeparator = (text: string): Separator => {
  const scored = SEPARATORS.map((separator) => ({ separator, score: scoreOf(rowsBy(text, separator, 50)) }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  // Nothing cuts it evenly: one column, whose sentences may hold commas.
  return best.score < 0.5 ? ';' : best.separator;
};

/** The rows of a text that is cut by a separator, quotes kept whole; the apostrophe of an export before what would be computed is taken away. */
export const sheetOfText = (text: string, separator: Separator): Sheet => {
  const rows: SheetRow[] = [];
  for (const [index, row] of rowsBy(text, separator, MOST_ROWS + 2).entries()) {
    const cells = trimmedCells(row.slice(0, MOST_COLUMNS).map((cell) => textCell(unguarded(cell).replace(/\r\n?/gu, '\n'))));
    if (cells.some((cell) => cell !== null)) rows.push({ line: index + 1, hidden: false, cells });
    if (rows.length > MOST_ROWS) throw new ReadStop({ code: 'too-many-rows', sheet: '', most: MOST_ROWS });
  }
  return { name: '', hidden: false, rows, merges: [], hiddenColumns: [] };
};

const readText = (whole: string, choice: TextChoice, encoding: TextReading['encoding']): Workbook => {
  const said = declared(whole);
  const text = said === undefined ? whole : whole.replace(SEPARATOR_LINE, '');
  const separator = choice.separator ?? said ?? guessSeparator(text);
  const sheet = sheetOfText(text, separator);
  // The line that says the separator is one of the file all the same.
  const rows = said === undefined ? sheet.rows : sheet.rows.map((row) => ({ ...row, line: row.line + 1 }));
  return { format: 'text', sheets: [{ ...sheet, rows }], notes: [], text: { encoding, separator } };
};

/** Reads a file of CSV or of texts parted by tabs. Encoding and separator are guessed unless chosen, and both are said. */
export const readCsvBytes = (bytes: Uint8Array, choice: TextChoice = {}): Workbook => {
  const encoding = choice.encoding ?? guessEncoding(bytes);
  return readText(decodeText(bytes, encoding), choice, encoding);
};
