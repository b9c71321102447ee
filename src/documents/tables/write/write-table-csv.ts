import { guarded } from '#domain/record/formula-guard';
import type { TableCell } from '../table-rows';
import type { Breathe, TableDocument, WrittenFile } from './table-document';

/** What tells a spreadsheet that the file is UTF-8. */
const BOM = '\ufeff';

/** « 17/09/2022 », as a French spreadsheet reads a day. */
const dayText = (day: string): string => day.split('-').toReversed().join('/');

/** The text of a cell in a file without types: a decimal comma, and nothing that a spreadsheet would compute. */
export const plainCell = (value: TableCell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'object' ? dayText(value.day) : guarded(value);
};

const field = (text: string): string => (/[";\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (cells: readonly string[]): string => `${cells.map(field).join(';')}\r\n`;

/** Lines are gathered up to this length, then encoded: the page is never held up for the whole file. */
const PIECE = 1 << 16;

/** A table as CSV that French spreadsheets open: UTF-8 with its mark, semicolons, lines ended as in Windows. */
export const writeTableCsv = async ({ columns, count, rowAt }: TableDocument, breathe: Breathe): Promise<WrittenFile> => {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let held = BOM + line(columns.map(({ title }) => guarded(title)));
  for (let index = 0; index < count; index += 1) {
    held += line(rowAt(index).map(plainCell));
    if (held.length >= PIECE) {
      parts.push(encoder.encode(held));
      held = '';
    }
    const pause = breathe(index + 1);
    if (pause !== undefined) await pause;
  }
  return { content: new Blob([...parts, encoder.encode(held)], { type: 'text/csv;charset=utf-8' }), cuts: [] };
};
