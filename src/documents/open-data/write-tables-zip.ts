import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { TableCell } from '../tables/table-rows';
import type { Breathe, Cut, TableDocument, WrittenFile } from '../tables/write/table-document';
import { writeTableCsv } from '../tables/write/write-table-csv';
import { writeTableOds } from '../tables/write/write-table-ods';
import { writeTableXlsx } from '../tables/write/write-table-xlsx';
import { dataPackage, fileOf, type OpenTableFormat, type PackageAbout, type PackageWords } from './data-package';
import type { FlatField, FlatTable } from './flat-table';

const WRITERS: Readonly<Record<OpenTableFormat, (document: TableDocument, breathe: Breathe) => Promise<WrittenFile>>> = { csv: writeTableCsv, ods: writeTableOds, xlsx: writeTableXlsx };

export interface TablesWords extends PackageWords {
  /** The second sheet of a workbook: its name, and what it says. */
  readonly about: { readonly name: string; readonly lines: readonly (readonly TableCell[])[] };
  readonly cutMark: (length: number) => string;
}

/** A table whose texts did not all fit the cells of its format. */
export interface CutTable {
  readonly table: FlatTable['name'];
  readonly cuts: readonly Cut[];
}

const HOLDS: Readonly<Record<FlatField['type'], TableDocument['columns'][number]['holds']>> = { string: 'text', boolean: 'text', integer: 'number', number: 'number', date: 'day' };

const widthOf = ({ name, type, to, long }: FlatField): number => {
  if (type !== 'string') return 12;
  return name === 'id' || to !== undefined ? 38 : long === true || name === 'title' ? 48 : 22;
};

const documentOf = ({ name, fields, count, rowAt }: FlatTable, { table, about, cutMark }: TablesWords): TableDocument => ({
  name: table(name).slice(0, 31),
  columns: fields.map((field) => ({ title: field.name, holds: field.long === true ? 'long-text' : HOLDS[field.type], width: widthOf(field), readOnly: false })),
  count,
  rowAt,
  about: { name: about.name, lines: [[table(name)], ...about.lines] },
  cutMark,
});

/** Workbooks are packed already. */
const entryFor = (name: string): ZipDeflate | ZipPassThrough => (/\.(?:xlsx|ods)$/u.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 }));

const pack = () => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(part));
  });
  return {
    add: async (name: string, content: Blob): Promise<void> => {
      const entry = entryFor(name);
      zip.add(entry);
      entry.push(new Uint8Array(await content.arrayBuffer()), true);
    },
    end: (): Blob => {
      zip.end();
      return new Blob(parts, { type: 'application/zip' });
    },
  };
};

/** The tables in one archive, one file each, with the dictionary that says what each field is; `onRows` hears how many rows are written of how many. */
export const writeTablesZip = async (tables: readonly FlatTable[], about: PackageAbout, words: TablesWords, onRows: (done: number, total: number) => void): Promise<{ readonly content: Blob; readonly cut: readonly CutTable[] }> => {
  const zip = pack();
  const total = tables.reduce((sum, { count }) => sum + count, 0);
  const cut: CutTable[] = [];
  let before = 0;
  await zip.add('datapackage.json', new Blob([JSON.stringify(dataPackage(tables, about, words), null, 2)]));
  for (const table of tables) {
    const start = before;
    const { content, cuts } = await WRITERS[about.format](documentOf(table, words), (rows) => {
      onRows(start + rows, total);
      return undefined;
    });
    if (cuts.length > 0) cut.push({ table: table.name, cuts });
    await zip.add(fileOf(table, about.format), content);
    before += table.count;
  }
  return { content: zip.end(), cut };
};
