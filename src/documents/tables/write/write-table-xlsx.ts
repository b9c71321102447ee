import type { CivilDay } from '#domain/periods/partial-date';
import type { TableCell } from '../table-rows';
import { columnLetters } from './column-letters';
import { cutText } from './cut-text';
import type { Breathe, Cut, DocumentColumn, TableDocument, WrittenFile } from './table-document';
import { xlsxFrame, type XlsxStyles } from './xlsx-frame';
import { xmlText } from './xml-text';
import { zipStream } from './zip-stream';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TABLE = 'xl/worksheets/sheet1.xml';

const DAY_MS = 86_400_000;

/** A day as XLSX counts days. */
const serialOf = (day: CivilDay): number => Math.round(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS) + 25_569;

const textStyle = ({ holds, readOnly }: DocumentColumn, styles: XlsxStyles): string => (readOnly ? styles.readText : holds === 'long-text' ? styles.longText : styles.text);

const cellXml = (value: TableCell, place: string, column: DocumentColumn, styles: XlsxStyles): string => {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}" s="${column.readOnly ? styles.readNumber : styles.number}"><v>${String(value)}</v></c>`;
  if (typeof value === 'object') return `<c r="${place}" s="${styles.day}"><v>${String(serialOf(value.day))}</v></c>`;
  return `<c r="${place}" s="${textStyle(column, styles)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
};

const ROWS = /(?<before>.*<sheetData><row r="1".*?<\/row>).*?(?<after><\/sheetData>.*)/su;

const typedStyle = (column: DocumentColumn, styles: XlsxStyles): string => {
  if (column.holds === 'number') return column.readOnly ? styles.readNumber : styles.number;
  return column.holds === 'day' ? styles.day : textStyle(column, styles);
};

/** Each column has the look of its cells, so that a code typed under the last row stays a text. */
const withColumnStyles = (xml: string, columns: readonly DocumentColumn[], styles: XlsxStyles): string =>
  xml.replace(/<col min="(?<min>\d+)"/gu, (col: string, min: string) => {
    const column = columns[Number(min) - 1];
    return column === undefined ? col : `${col} style="${typedStyle(column, styles)}"`;
  });

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The range that the filter of the table is on. */
const rangeOf = ({ columns, count }: TableDocument): readonly [from: string, to: string] => ['A1', `${columnLetters(columns.length - 1)}${String(count + 1)}`];

const withFilterName = (workbook: string, document: TableDocument): string => {
  const [from, to] = rangeOf(document).map((place) => place.replace(/(?<column>[A-Z]+)(?<line>\d+)/u, '$$$<column>$$$<line>'));
  const name = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${xmlText(`${quotedName(document.name)}!${from ?? ''}:${to ?? ''}`)}</definedName></definedNames>`;
  return workbook.replace(/<definedNames\s*\/>/u, () => name);
};

/**
 * A table as a workbook of XLSX: typed cells, a filter on every column, titles that stay in view, and a sheet that says what it
 * is. The rows are packed as they are made, without the workers that the page's Content-Security-Policy forbids.
 */
export const writeTableXlsx = async (document: TableDocument, breathe: Breathe): Promise<WrittenFile> => {
  const { files, styles } = await xlsxFrame(document);
  const zip = zipStream();
  const cuts: Cut[] = [];
  for (const [path, text] of Object.entries(files)) {
    if (path !== TABLE) zip.add(path, path === 'xl/workbook.xml' ? withFilterName(text, document) : text);
  }
  const { before = '', after = '' } = ROWS.exec(withColumnStyles(files[TABLE] ?? '', document.columns, styles))?.groups ?? {};
  const sheet = zip.open(TABLE);
  sheet.write(before);
  const fitting = (value: TableCell, line: number, column: DocumentColumn): TableCell => {
    if (typeof value !== 'string') return value;
    const cut = cutText(value, document.cutMark);
    if (cut !== value) cuts.push({ line, column: column.title, length: value.length });
    return cut;
  };
  for (let index = 0; index < document.count; index += 1) {
    const line = index + 2;
    const cells = document.rowAt(index);
    const xml = document.columns.map((column, at) => cellXml(fitting(cells[at] ?? null, line, column), `${columnLetters(at)}${String(line)}`, column, styles));
    sheet.write(`<row r="${String(line)}">${xml.join('')}</row>`);
    const pause = breathe(index + 1);
    if (pause !== undefined) await pause;
  }
  sheet.write(after.replace('</sheetData>', `</sheetData><autoFilter ref="${rangeOf(document).join(':')}"/>`));
  sheet.close();
  return { content: zip.end(XLSX_TYPE), cuts };
};
