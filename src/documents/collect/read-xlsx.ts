import { strFromU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { done, refused, type Result } from '#domain/record/result';
import type { CellValue } from './seals';

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export type XlsxFault = { readonly code: 'too-large' | 'not-xlsx' | 'damaged' } | { readonly code: 'formula'; readonly cell: string };

/** Far more than any file of collection: one that unpacks to more is made to exhaust the reader. */
const MOST_UNPACKED = 150_000_000;

const CELL = /<c\b(?<attributes>[^>]*[^/>])>(?<inner>.*?)<\/c>/gsu;

/** The first cell whose formula has no result, or an error for one: taken for empty, it would seem that someone emptied it. */
const withoutResult = (bytes: Uint8Array): string | undefined => {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name) });
  for (const content of Object.values(files)) {
    for (const { groups } of strFromU8(content).matchAll(CELL)) {
      const { attributes = '', inner = '' } = groups ?? {};
      if (/\bt="e"/u.test(attributes) || (inner.includes('<f') && !inner.includes('<v'))) return /\br="(?<cell>[A-Z]+\d+)"/u.exec(attributes)?.groups?.['cell'] ?? '';
    }
  }
  return undefined;
};

const unpackedSize = (bytes: Uint8Array): number => {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
};

/** The same archive without compression: the reader would unpack a large one in workers made from text, which the page forbids. */
const unpacked = (bytes: Uint8Array): ArrayBuffer => {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/u.test(name) });
  return new Uint8Array(zipSync(files, { level: 0 })).buffer;
};

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Every sheet of an XLSX file, hidden ones too. A formula gives what it last showed; nothing of a file is executed. */
export const readXlsx = async (buffer: ArrayBuffer): Promise<Result<readonly ReadSheet[], XlsxFault>> => {
  const bytes = new Uint8Array(buffer);
  if (!isArchive(bytes)) return refused({ code: 'not-xlsx' });
  try {
    if (unpackedSize(bytes) > MOST_UNPACKED) return refused({ code: 'too-large' });
    const cell = withoutResult(bytes);
    if (cell !== undefined) return refused({ code: 'formula', cell });
    const sheets = await readExcelFile(unpacked(bytes), { trim: false });
    return done(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as readonly (readonly CellValue[])[] })));
  } catch {
    return refused({ code: 'damaged' });
  }
};
