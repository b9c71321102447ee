import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import type { PlannedSheet } from './workbook-plan';
import type { CellValue } from './seals';
import { xmlText } from '../tables/write/xml-text';

/** What is typed in a column stays as it was typed: a spreadsheet would turn « mai 2023 » into a first of May. */
const TEXT = '@';

const valueCell = (value: CellValue, look: object): Cell => {
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top', ...look };
  if (typeof value === 'number') return { value, type: Number, ...look };
  // Its text is put in afterwards: see `withTexts`.
  return { type: String, format: TEXT, wrap: true, alignVertical: 'top', ...look };
};

const cellOf = ({ kind, given }: PlannedSheet, value: CellValue, row: number, column: number): Cell => {
  if (kind === 'hidden') return value === null || typeof value === 'number' ? value : { type: String, format: TEXT };
  if (row === 0) return valueCell(value, kind === 'table' ? { fontWeight: 'bold', backgroundColor: '#e7ece9', bottomBorderStyle: 'thin' } : { fontWeight: 'bold', fontSize: 15 });
  return valueCell(value, given.includes(column) ? { backgroundColor: '#f4f4f2', textColor: '#4a4a4a' } : {});
};

const toSheet = (planned: PlannedSheet): Sheet<Blob> => ({
  sheet: planned.name,
  data: planned.rows.map((row, index) => row.map((value, column) => cellOf(planned, value, index, column))),
  columns: planned.widths.map((width) => ({ width })),
  ...(planned.kind === 'table' && { stickyRowsCount: 1, stickyColumnsCount: 1, orientation: 'landscape' as const }),
});

const letterOf = (column: number): string => String.fromCharCode(65 + column);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", "''");

/** The drop-down lists of a sheet; another word may still be typed, so that nothing is lost: it is told when the file comes back. */
const validations = ({ lists, rows }: PlannedSheet, listsName: string): string => {
  if (lists.length === 0) return '';
  const each = lists.map(({ column, from, count }) => {
    const [letter, source] = [letterOf(column), letterOf(from)];
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letter}2:${letter}${String(rows.length + 500)}"><formula1>'${escaped(listsName)}'!$${source}$1:$${source}$${String(count)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${String(each.length)}">${each.join('')}</dataValidations>`;
};

const columnOf = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rows of a sheet with their texts in the cells themselves. */
const withTexts = (rows: string, planned: PlannedSheet): string =>
  rows.replace(/<c r="([A-Z]+)(\d+)"([^>]*)\/>/gu, (cell, letters: string, row: string, attributes: string) => {
    const value = planned.rows[Number(row) - 1]?.[columnOf(letters)];
    if (typeof value !== 'string' || value === '') return cell;
    return `<c r="${letters}${row}"${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  });

const NO_ROWS = '<sheetData></sheetData>';
const ROWS = /<sheetData>(.*)<\/sheetData>/su;

/** What the writer has no option for: hidden sheets, a hidden last column, drop-down lists. */
const hiddenAndLists = (sheets: readonly PlannedSheet[], setAside: (sheet: number, rows: string) => void): Feature<Blob> => {
  const listsName = sheets.find(({ kind }) => kind === 'hidden')?.name ?? '';
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) => (tag === 'sheet' && index !== undefined && sheets[index]?.kind === 'hidden' ? { ...attributes, state: 'hidden' } : attributes),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const column = sheet.hiddenColumn === undefined ? undefined : `min="${String(sheet.hiddenColumn + 1)}"`;
            const hidden = column === undefined ? xml : xml.replace(`<col ${column}`, `<col hidden="1" ${column}`);
            setAside(sheetIndex, withTexts(ROWS.exec(xml)?.[1] ?? '', sheet));
            return hidden.replace(ROWS, () => `${NO_ROWS}${validations(sheet, listsName)}`);
          },
        },
      },
    },
  };
};

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The workbook as a file of XLSX. The rows are put in after the writer: it packs a large part in a worker made from text, which
 * the page's Content-Security-Policy forbids, and would wait for it for ever.
 */
export const writeXlsx = async (sheets: readonly PlannedSheet[]): Promise<Blob> => {
  const rows = new Map<string, string>();
  const setAside = (sheet: number, written: string): void => void rows.set(`xl/worksheets/sheet${String(sheet + 1)}.xml`, written);
  const frame = await writeExcelFile(sheets.map(toSheet), { features: [hiddenAndLists(sheets, setAside)] }).toBlob();
  const files = unzipSync(new Uint8Array(await frame.arrayBuffer()));
  for (const [path, written] of rows) {
    const xml = strFromU8(files[path] ?? new Uint8Array());
    files[path] = strToU8(xml.replace(NO_ROWS, () => `<sheetData>${written}</sheetData>`));
  }
  return new Blob([new Uint8Array(zipSync(files))], { type: XLSX_TYPE });
};

/** Several files in one archive; they are compressed already, so they are only put together. */
export const zipFiles = async (files: readonly { readonly name: string; readonly content: Blob }[]): Promise<Blob> => {
  const entries = await Promise.all(files.map(async ({ name, content }) => [name, new Uint8Array(await content.arrayBuffer())] as const));
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(entries), { level: 0 }))], { type: 'application/zip' });
};
