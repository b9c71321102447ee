import { guarded } from '#domain/record/formula-guard';
import type { ChartCell, ChartTableData } from './chart-table-data';

const tsvField = (text: string): string => (/[\t\r\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const htmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The number that a cell writes, as a French spreadsheet reads it; undefined when it says more, such as a doubt. */
const numberOf = ({ text, sortValue }: ChartCell): string | undefined =>
  typeof sortValue === 'number' && /^-?\d+(?:,\d+)?$/u.test(text.replace(/[\s\u00a0\u202f]/gu, '')) ? String(sortValue).replace('.', ',') : undefined;

type Cells = readonly (ChartCell | undefined)[];

const textRow = (cells: Cells): string => `${cells.map((cell) => (cell === undefined ? '' : tsvField(numberOf(cell) ?? guarded(cell.text)))).join('\t')}\r\n`;

const htmlRow = (cells: Cells, name: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => (cell === undefined ? `<${name}></${name}>` : numberOf(cell) === undefined ? `<${name} style="mso-number-format:&quot;\\@&quot;">${htmlText(cell.text)}</${name}>` : `<${name}>${numberOf(cell) ?? ''}</${name}>`)).join('')}</tr>`;

/** The table of a chart as programs take it from the clipboard. A doubtful figure keeps its sign, so it is text; an exact one is a number. */
export const tableOnClipboard = ({ columns, rows, total }: ChartTableData): { readonly text: string; readonly html: string } => {
  const head = columns.map(({ label }): ChartCell => ({ text: label }));
  const body = [...rows.map(({ cells }) => cells), ...(total === undefined ? [] : [total])].map((cells) => columns.map(({ key }) => cells[key]));
  return {
    text: [head, ...body].map(textRow).join(''),
    html: `<meta charset="utf-8"><table>${htmlRow(head, 'th')}${body.map((cells) => htmlRow(cells, 'td')).join('')}</table>`,
  };
};
