import { zip } from 'fflate';
import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import type { PlannedSheet } from './workbook-plan';
import type { CellValue } from './seals';

/** What is typed in a column stays as it was typed: a spreadsheet would turn « mai 2023 » into a first of May. */
const TEXT = '@';

/** The writer looks words up in a plain object, where « constructor » is found before it was put: a space, dropped when read, keeps it apart. */
const cellString = (value: CellValue): string => {
  const text = value instanceof Date ? value.toISOString() : String(value);
  return text in Object.prototype ? `${text} ` : text;
};

const valueCell = (value: CellValue, look: object): Cell => {
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top', ...look };
  if (typeof value === 'number') return { value, type: Number, ...look };
  return { type: String, format: TEXT, wrap: true, alignVertical: 'top', ...look, ...(value !== null && { value: cellString(value) }) };
};

const cellOf = ({ kind, given }: PlannedSheet, value: CellValue, row: number, column: number): Cell => {
  if (kind === 'hidden') return value === null ? null : typeof value === 'number' ? value : { value: cellString(value), type: String };
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

/** What the writer has no option for: hidden sheets, a hidden last column, drop-down lists. */
const hiddenAndLists = (sheets: readonly PlannedSheet[]): Feature<Blob> => {
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
            return hidden.replace('</sheetData>', `</sheetData>${validations(sheet, listsName)}`);
          },
        },
      },
    },
  };
};

/** The workbook as a file of XLSX. */
export const writeXlsx = (sheets: readonly PlannedSheet[]): Promise<Blob> =>
  writeExcelFile(sheets.map(toSheet), { features: [hiddenAndLists(sheets)] }).toBlob();

/** Several files in one archive; they are compressed already, so they are only put together. */
export const zipFiles = async (files: readonly { readonly name: string; readonly content: Blob }[]): Promise<Blob> => {
  const entries = await Promise.all(files.map(async ({ name, content }) => [name, new Uint8Array(await content.arrayBuffer())] as const));
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(entries), { level: 0 }, (error, bytes) => {
      if (error !== null) reject(error);
      else resolve(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }));
    });
  });
};
