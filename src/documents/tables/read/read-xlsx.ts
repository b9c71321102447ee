import { ReadStop, type Workbook, type WorkbookNote } from './sheet';
import { partNames, unpackParts } from './unpack';
import { readSharedTexts, readStyles, readWorkbookParts } from './xlsx-parts';
import { readXlsxSheet, type XlsxContext } from './xlsx-sheet';

const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u;

const notesOf = (names: readonly string[]): readonly WorkbookNote[] => [
  ...(names.some((name) => name.startsWith('xl/externalLinks/')) ? ['external-links' as const] : []),
  ...(names.some((name) => name.endsWith('vbaProject.bin')) ? ['macros' as const] : []),
];

export const isXlsx = (names: readonly string[]): boolean => names.includes('xl/workbook.xml');

/**
 * Reads every sheet of an XLSX file, hidden ones too, and says what is hidden. Nothing of a file is executed: a formula gives what
 * it last showed, a link to another workbook and a macro are passed over. `onPart` tells how much of the sheets is read.
 */
export const readXlsxBytes = (bytes: Uint8Array, onPart: (share: number) => void = () => undefined): Workbook => {
  const names = partNames(bytes);
  const parts = unpackParts(bytes, (name) => WANTED.test(name));
  const workbook = parts['xl/workbook.xml'];
  if (workbook === undefined) throw new ReadStop({ code: 'not-a-table' });
  const { sheets, from1904 } = readWorkbookParts(workbook, parts['xl/_rels/workbook.xml.rels']);
  const [shared, styles] = [parts['xl/sharedStrings.xml'], parts['xl/styles.xml']];
  const context: XlsxContext = { texts: shared === undefined ? [] : readSharedTexts(shared), styles: styles === undefined ? [] : readStyles(styles), from1904 };
  const found = sheets.flatMap((entry) => {
    const part = parts[entry.part];
    return part === undefined ? [] : [{ entry, part }];
  });
  const total = found.reduce((sum, { part }) => sum + part.length, 0);
  let before = 0;
  const read = found.map(({ entry, part }) => {
    const sheet = readXlsxSheet(part, entry, context, (bytesRead) => onPart((before + bytesRead) / total));
    before += part.length;
    return sheet;
  });
  return { format: 'xlsx', sheets: read, notes: notesOf(names) };
};
