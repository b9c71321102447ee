import type { TableCell } from '../table-rows';
import type { TableDocument } from './table-document';
import { plainCell } from './write-table-csv';
import { xmlAttribute, xmlText } from './xml-text';

/** A table as programs take it from the clipboard: the plain one for any of them, the other keeps texts as texts. */
export interface ClipboardTable {
  readonly text: string;
  readonly html: string;
}

const tsvField = (text: string): string => (/[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const tsvLine = (cells: readonly string[]): string => `${cells.map(tsvField).join('\t')}\r\n`;

const lines = (text: string): string => xmlText(text).replaceAll('&#13;', '').replaceAll('\n', '<br>');

/** Excel and LibreOffice read the format of a pasted cell from its style: « @ » is text, whatever it looks like. */
const htmlCell = (value: TableCell): string => {
  if (value === null || value === '') return '<td></td>';
  if (typeof value === 'number') return `<td>${plainCell(value)}</td>`;
  if (typeof value === 'object') return `<td style="${xmlAttribute('mso-number-format:"dd/mm/yyyy"')}">${plainCell(value)}</td>`;
  return `<td style="${xmlAttribute('mso-number-format:"\\@";white-space:pre-wrap')}">${lines(value)}</td>`;
};

/** The rows of a table, with their titles, for the clipboard. */
export const clipboardTable = ({ columns, count, rowAt }: Pick<TableDocument, 'columns' | 'count' | 'rowAt'>): ClipboardTable => {
  const rows = Array.from({ length: count }, (_, index) => rowAt(index));
  const titles = columns.map(({ title }) => title);
  return {
    text: [titles, ...rows.map((row) => row.map(plainCell))].map(tsvLine).join(''),
    html: `<meta charset="utf-8"><table><tr>${titles.map((title) => `<th>${lines(title)}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`,
  };
};
