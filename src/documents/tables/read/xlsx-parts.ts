import { isDateFormatId, isPercentFormatId, showsDate, showsPercent } from './spreadsheet-date';
import { localName, readXml } from './read-xml';

/** How the number of a cell is shown, by the style that it names. */
export type NumberStyle = 'date' | 'percent' | 'plain';

const styleOf = (id: number, formats: ReadonlyMap<number, string>): NumberStyle => {
  const format = formats.get(id);
  if (format === undefined) return isDateFormatId(id) ? 'date' : isPercentFormatId(id) ? 'percent' : 'plain';
  return showsDate(format) ? 'date' : showsPercent(format) ? 'percent' : 'plain';
};

/** The styles of a workbook, in the order in which its cells name them. */
export const readStyles = (bytes: Uint8Array): readonly NumberStyle[] => {
  const formats = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  readXml(bytes, {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (local === 'cellXfs') inCells = true;
      if (local === 'xf' && inCells) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return ids.map((id) => styleOf(id, formats));
};

/** The texts that cells share. Phonetic guides are no part of them. */
export const readSharedTexts = (bytes: Uint8Array): readonly string[] => {
  const texts: string[] = [];
  let [text, inText, aside] = ['', false, 0];
  readXml(bytes, {
    open: (name) => {
      const local = localName(name);
      if (local === 'si') text = '';
      if (local === 'rPh') aside += 1;
      if (local === 't') inText = aside === 0;
    },
    close: (name) => {
      const local = localName(name);
      if (local === 'si') texts.push(writtenText(text));
      if (local === 'rPh') aside -= 1;
      if (local === 't') inText = false;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return texts;
};

/** Characters that XML has no place for are written `_x000D_`; line ends are of one kind. */
export const writtenText = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/gu, '\n');

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
}

const readTargets = (bytes: Uint8Array | undefined): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  if (bytes === undefined) return targets;
  readXml(bytes, {
    open: (name, { Id: id = '', Target: target = '' }) => {
      if (localName(name) === 'Relationship') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The sheets of a workbook in their order, where each is, and from when it counts days. */
export const readWorkbookParts = (workbook: Uint8Array, relations: Uint8Array | undefined): WorkbookParts => {
  const targets = readTargets(relations);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  readXml(workbook, {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (local !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => localName(key) === 'id' && key.includes(':'))?.[1] ?? '';
      const hidden = attributes['state'] !== undefined && attributes['state'] !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, part: targets.get(relation) ?? `xl/worksheets/sheet${String(sheets.length + 1)}.xml` });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
};
