import { done, refused, type Result } from '#domain/record/result';
import { readCsvBytes, type TextChoice } from './read-csv';
import { isOds, readOdsBytes } from './read-ods';
import { isXlsx, readXlsxBytes } from './read-xlsx';
import { ReadStop, type ReadFault, type Workbook } from './sheet';
import { isArchive, partNames } from './unpack';

/** The old binary format of Excel, which is also how a workbook with a password is wrapped. */
const isOldOffice = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

const asUtf16 = (text: string): readonly number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => bytes.some((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));

/** A file that is no text at all: zeros where letters should be, and no mark of an encoding. */
const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 2000);
  return head.includes(0) && !(head[0] === 0xff && head[1] === 0xfe) && !(head[0] === 0xfe && head[1] === 0xff) && head.filter((byte) => byte === 0).length < head.length / 4;
};

const readAny = (bytes: Uint8Array, choice: TextChoice, onPart: (share: number) => void): Workbook => {
  if (bytes.length === 0) throw new ReadStop({ code: 'empty' });
  if (isOldOffice(bytes)) throw new ReadStop({ code: holds(bytes, asUtf16('EncryptedPackage')) ? 'protected' : 'old-xls' });
  if (!isArchive(bytes)) {
    if (isBinary(bytes)) throw new ReadStop({ code: 'not-a-table' });
    return readCsvBytes(bytes, choice);
  }
  const names = partNames(bytes);
  if (isXlsx(names)) return readXlsxBytes(bytes, onPart);
  if (isOds(names)) return readOdsBytes(bytes, onPart);
  throw new ReadStop({ code: 'not-a-table' });
};

/** Reads a file of any spreadsheet, known by what it holds and not by its name; answers with why when it cannot. It never throws. */
export const readTable = (bytes: Uint8Array, choice: TextChoice = {}, onPart: (share: number) => void = () => undefined): Result<Workbook, ReadFault> => {
  try {
    const workbook = readAny(bytes, choice, onPart);
    return workbook.sheets.some(({ rows }) => rows.length > 0) ? done(workbook) : refused({ code: 'empty' });
  } catch (error) {
    return refused(error instanceof ReadStop ? error.fault : { code: 'damaged' });
  }
};
