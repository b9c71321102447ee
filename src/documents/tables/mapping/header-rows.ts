import type { Merge, Sheet, SheetCell, SheetRow } from '../read/sheet';
import { guessTarget } from './guess-target';

/** Headers stand among the first rows: below a title, a logo's place, a date of print. */
const SEARCHED = 25;

const textOf = (cell: SheetCell | null | undefined): string => (cell?.type === 'text' ? cell.text.trim() : '');

const isShort = (text: string): boolean => text !== '' && text.length <= 80;

/** How much a row looks like headers: texts that are known names weigh most; numbers and dates are what data looks like. */
const likeness = ({ cells }: SheetRow): number => {
  const known = cells.filter((cell) => isShort(textOf(cell)) && guessTarget(textOf(cell), true).target !== null).length;
  const texts = new Set(cells.map(textOf).filter(isShort)).size;
  const values = cells.filter((cell) => cell !== null && cell.type !== 'text').length;
  return known * 4 + texts - values * 2;
};

export interface HeaderRows {
  /** Lines of the first and last row of headers; null when the sheet has none. */
  readonly lines: readonly [first: number, last: number] | null;
}

const spansAcross = (merges: readonly Merge[], line: number): boolean => merges.some((merge) => merge.firstLine === line && merge.lastLine === line && merge.lastColumn > merge.firstColumn);

const isOnlyTexts = (row: SheetRow | undefined): row is SheetRow => row?.cells.every((cell) => cell === null || (cell.type === 'text' && isShort(cell.text))) ?? false;

/** Headers of several rows: groups that are merged across stand above their parts, and cells merged downward say how far they go. */
const widened = ({ rows, merges }: Sheet, line: number): readonly [number, number] => {
  const above = rows.findLast((row) => row.line < line);
  const first = above?.line === line - 1 && spansAcross(merges, above.line) && isOnlyTexts(above) && above.cells.filter((cell) => cell !== null).length > 1 ? above.line : line;
  const down = merges.filter((merge) => merge.firstLine === line && merge.lastLine > line).map((merge) => merge.lastLine);
  const below = rows.find((row) => row.line > line);
  const under = spansAcross(merges, line) && isOnlyTexts(below) && below.line === line + 1 ? [below.line] : [];
  return [first, Math.min(line + 3, Math.max(line, ...down, ...under))];
};

/** Which rows hold the headers: the one most like headers among the first, with those that belong to it. */
export const findHeaderRows = (sheet: Sheet): HeaderRows => {
  const candidates = sheet.rows.slice(0, SEARCHED).map((row) => ({ row, score: likeness(row) }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((left, right) => (left === undefined || right.score > left.score ? right : left), undefined);
  return { lines: best === undefined || best.score <= 0 ? null : widened(sheet, best.row.line) };
};

const covering = (merges: readonly Merge[], line: number, column: number): Merge | undefined =>
  merges.find((merge) => line >= merge.firstLine && line <= merge.lastLine && column >= merge.firstColumn && column <= merge.lastColumn);

/** The header of each column: of several rows, the words from top to bottom, a merged group said for each of its columns. */
export const headersOf = ({ rows, merges }: Sheet, { lines }: HeaderRows, width: number): readonly string[] => {
  if (lines === null) return Array.from({ length: width }, () => '');
  const byLine = new Map(rows.map((row) => [row.line, row] as const));
  const [first, last] = lines;
  return Array.from({ length: width }, (_, column) => {
    const words = Array.from({ length: last - first + 1 }, (__, index) => {
      const merge = covering(merges, first + index, column);
      const cell = byLine.get(merge?.firstLine ?? first + index)?.cells[merge?.firstColumn ?? column];
      return cell?.type === 'number' ? String(cell.value) : textOf(cell);
    });
    return [...new Set(words.map((word) => word.replace(/\s+/gu, ' ')).filter((word) => word !== ''))].join(', ');
  });
};
