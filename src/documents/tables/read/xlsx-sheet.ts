import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { localName, readXml } from './read-xml';
import { MOST_COLUMNS, MOST_ROWS, ReadStop, textCell, trimmedCells, type Merge, type Sheet, type SheetCell, type SheetRow } from './sheet';
import { dateOfSerial } from './spreadsheet-date';
import { writtenText, type NumberStyle, type SheetEntry } from './xlsx-parts';

/** What cells point to. */
export interface XlsxContext {
  readonly texts: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: NumberStyle;
  value: string | undefined;
  inline: string;
  formula: boolean;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d+)$/u;

const columnOf = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const mergeOf = (reference: string): Merge | undefined => {
  const [from, to] = reference.split(':').map((one) => REFERENCE.exec(one));
  if (from === undefined || from === null || to === undefined || to === null) return undefined;
  return { firstLine: Number(from[2]), lastLine: Number(to[2]), firstColumn: columnOf(from[1] ?? ''), lastColumn: columnOf(to[1] ?? '') };
};

const numberCell = (value: number, style: NumberStyle, from1904: boolean): SheetCell => {
  if (style === 'percent') return { type: 'number', value, percent: true };
  return (style === 'date' ? dateOfSerial(value, from1904) : undefined) ?? { type: 'number', value };
};

const isoCell = (value: string): SheetCell | null => {
  const day = parseCivilDay(value.slice(0, 10));
  const time = /T(\d{2}:\d{2})/u.exec(value)?.[1];
  return day === null ? textCell(value) : { type: 'date', day, ...(time !== undefined && time !== '00:00' && { time }) };
};

const valueOf = ({ type, value, inline, style }: OpenCell, { texts, from1904 }: XlsxContext): SheetCell | null => {
  if (type === 'inlineStr') return textCell(writtenText(inline));
  if (value === undefined || value === '') return null;
  switch (type) {
    case 's':
      return textCell(texts[Number(value)] ?? '');
    case 'str':
      return textCell(writtenText(value));
    case 'b':
      return { type: 'boolean', value: value === '1' };
    case 'e':
      return { type: 'error', code: value };
    case 'd':
      return isoCell(value);
    default:
      return Number.isFinite(Number(value)) ? numberCell(Number(value), style, from1904) : textCell(value);
  }
};

/** A formula gives what it last showed; one that never was computed says so, since empty would seem to be what it found. */
const cellOf = (open: OpenCell, context: XlsxContext): SheetCell | null => {
  const cell = valueOf(open, context);
  if (!open.formula) return cell;
  if (open.value === undefined) return { type: 'error', code: 'no-result' };
  return cell === null || cell.type === 'error' ? cell : { ...cell, formula: true };
};

/** Reads one sheet: its rows, what is hidden of it and what is merged. */
export const readXlsxSheet = (bytes: Uint8Array, { name, hidden }: SheetEntry, context: XlsxContext, onBytes: (read: number) => void): Sheet => {
  const [rows, merges, hiddenColumns]: [SheetRow[], Merge[], number[]] = [[], [], []];
  let [line, rowHidden, cells]: [number, boolean, (SheetCell | null)[]] = [0, false, []];
  let cell: OpenCell | undefined;
  let [next, into]: [number, 'value' | 'inline' | undefined] = [0, undefined];
  const openCell = ({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void => {
    const letters = REFERENCE.exec(r)?.[1];
    const column = letters === undefined ? next : columnOf(letters);
    next = column + 1;
    cell = { column, type: t, style: context.styles[Number(s)] ?? 'plain', value: undefined, inline: '', formula: false };
  };
  const closeRow = (): void => {
    const said = trimmedCells(cells);
    if (said.length > 0) rows.push({ line, hidden: rowHidden, cells: said });
    if (rows.length > MOST_ROWS) throw new ReadStop({ code: 'too-many-rows', sheet: name, most: MOST_ROWS });
  };
  readXml(
    bytes,
    {
      open: (tag, attributes) => {
        switch (localName(tag)) {
          case 'row':
            line = Number(attributes['r'] ?? line + 1);
            [rowHidden, cells, next] = [attributes['hidden'] === '1' || attributes['hidden'] === 'true', [], 0];
            break;
          case 'c':
            openCell(attributes);
            break;
          case 'v':
            into = 'value';
            if (cell !== undefined) cell.value = '';
            break;
          case 't':
            into = 'inline';
            break;
          case 'f':
            if (cell !== undefined) cell.formula = true;
            break;
          case 'mergeCell':
            merges.push(...[mergeOf(attributes['ref'] ?? '')].filter((merge) => merge !== undefined));
            break;
          case 'col':
            if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') {
              for (let column = Number(attributes['min']) - 1; column < Math.min(Number(attributes['max']), MOST_COLUMNS); column += 1) hiddenColumns.push(column);
            }
            break;
          default:
        }
      },
      close: (tag) => {
        const local = localName(tag);
        if (local === 'v' || local === 't') into = undefined;
        if (local === 'row') closeRow();
        if (local !== 'c' || cell === undefined) return;
        if (cell.column < MOST_COLUMNS) cells[cell.column] = cellOf(cell, context);
        cell = undefined;
      },
      text: (piece) => {
        if (cell === undefined || into === undefined) return;
        if (into === 'value') cell.value = (cell.value ?? '') + piece;
        else cell.inline += piece;
      },
    },
    onBytes,
  );
  return { name, hidden, rows, merges, hiddenColumns };
};
