import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { TableCell } from '../table-rows';
import type { TableDocument } from './table-document';

/** The numbers that the workbook gives to the looks of cells. */
export interface XlsxStyles {
  readonly text: string;
  readonly longText: string;
  readonly number: string;
  readonly day: string;
  readonly readText: string;
  readonly readNumber: string;
}

export interface XlsxFrame {
  readonly files: Readonly<Record<string, string>>;
  readonly styles: XlsxStyles;
}

const TOP = { alignVertical: 'top' } as const;
const READ = { ...TOP, backgroundColor: '#f4f4f2', textColor: '#4a4a4a' } as const;

/** What is typed in a column of text stays as it was typed: a spreadsheet would turn « 1.10 » into a number, « mai 2023 » into a day. */
const TEXT = { type: String, format: '@' } as const;

/** One cell of each look, whose numbers are then read in what was written. */
const LOOKS: readonly Cell[] = [
  { ...TEXT, ...TOP, wrap: true },
  { ...TEXT, ...TOP },
  { type: Number, value: 1, format: '0.############', ...TOP },
  { type: Date, value: new Date(0), format: 'dd/mm/yyyy', ...TOP },
  { ...TEXT, ...READ },
  { type: Number, value: 1, format: '0.############', ...READ },
];

const aboutCell = (value: TableCell, line: number): Cell => {
  if (value === null) return null;
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top', align: 'left' };
  if (typeof value === 'object') return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'dd/mm/yyyy', alignVertical: 'top', align: 'left' };
  return { ...TEXT, ...TOP, value, wrap: true, ...(line === 0 && { fontWeight: 'bold', fontSize: 15, wrap: false }) };
};

const sheets = ({ name, columns, about }: TableDocument): readonly Sheet<Blob>[] => [
  {
    sheet: name,
    data: [columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold', backgroundColor: '#e7ece9', bottomBorderStyle: 'thin', wrap: true, alignVertical: 'top' })), [...LOOKS]],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  },
  { sheet: about.name, data: about.lines.map((line, index) => line.map((cell) => aboutCell(cell, index))), columns: [{ width: 32 }, { width: 80 }] },
];

const stylesOf = (sheet: string): XlsxStyles => {
  const looks = [.../<row r="2".*?<\/row>/su.exec(sheet)?.[0].matchAll(/<c r="[A-Z]+2" s="(\d+)"/gu) ?? []].map(([, style = '']) => style);
  const [text = '0', longText = '0', number = '0', day = '0', readText = '0', readNumber = '0'] = looks;
  return { text, longText, number, day, readText, readNumber };
};

/** The workbook without the rows of its table: looks, titles, the sheet that says what it is. It is small, whatever the table. */
export const xlsxFrame = async (document: TableDocument): Promise<XlsxFrame> => {
  const frame = await writeExcelFile([...sheets(document)]).toBlob();
  const files = Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await frame.arrayBuffer()))).map(([path, bytes]) => [path, strFromU8(bytes)]));
  return { files, styles: stylesOf(files['xl/worksheets/sheet1.xml'] ?? '') };
};
