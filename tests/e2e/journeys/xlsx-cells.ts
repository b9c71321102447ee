import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';

export type Cells = Readonly<Record<string, string>>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook with some cells of one sheet typed over, as a spreadsheet would save it. Sheets are numbered from 1. */
export const withCells = (workbook: Uint8Array, sheet: number, cells: Cells): Uint8Array => {
  const files = unzipSync(workbook);
  const path = `xl/worksheets/sheet${String(sheet)}.xml`;
  let xml = strFromU8(files[path] ?? new Uint8Array());
  for (const [address, text] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 'su');
    if (!cell.test(xml)) throw new Error(`The sheet has no cell ${address}`);
    xml = xml.replace(cell, `<c r="${address}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
  }
  return zipSync({ ...files, [path]: strToU8(xml) });
};

/** What the sheets of a workbook hold. */
export const sheetsIn = async (workbook: Uint8Array) => readExcelFile(new Uint8Array(workbook).buffer);
