import { REPORT_PARTS } from '#domain/report/report-parts';
import type { WrittenBlock } from '../docx/written-document';
import { fingerprint } from './compared-form';
import { readMark, type MarkedText } from './marks';
import { readRowMark } from './row-marks';

/** A section of a report in seven letters and digits: enough to see that a file which came back no longer has it. */
export const sectionKey = (text: MarkedText): string => {
  if (text.type === 'activity') return fingerprint(`activity ${text.id}`);
  const { place } = text;
  return fingerprint(`${place.type} ${place.type === 'part' ? place.part : place.id}`);
};

/** A table by the part that it stands in. */
export const tableKey = (part: string, table: number): string => fingerprint(`table ${String(table)} of ${part}`);

/** Whatever part a table stands in, its keys. */
export const keysOfTable = (table: number): readonly string[] => REPORT_PARTS.map((part) => tableKey(part, table));

/** The sections and tables of a report, in their order. */
const keysOf = (blocks: readonly WrittenBlock[]): readonly string[] => {
  let part = '';
  return blocks.flatMap((block) => {
    if (block.type === 'heading') {
      const mark = readMark(block.mark ?? '');
      if (mark?.type !== 'head' || mark.index > 0) return [];
      part = mark.text.type === 'introduction' && mark.text.place.type === 'part' ? mark.text.place.part : '';
      return [sectionKey(mark.text)];
    }
    const row = block.type === 'table' ? readRowMark(block.mark ?? '') : null;
    return row === null ? [] : [tableKey(part, row.table)];
  });
};

const NAME = 'Jalon sections';

/** Word keeps properties of up to 255 letters. */
const A_PROPERTY = 30;

/** A report of more sections than that says nothing of them. */
const MOST = 200 * A_PROPERTY;

/** What a file says of the sections that it was written with, for whoever reads it back. */
export const sectionProperties = (blocks: readonly WrittenBlock[]): Readonly<Record<string, string>> => {
  const keys = keysOf(blocks);
  if (keys.length > MOST) return {};
  const count = Math.ceil(keys.length / A_PROPERTY);
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${NAME} ${String(index + 1)}`, keys.slice(index * A_PROPERTY, (index + 1) * A_PROPERTY).join(' ')]));
};

/** Reads them back, in their order; none where a word processor left them out. */
export const readSections = (properties: ReadonlyMap<string, string>): readonly string[] => {
  const keys: string[] = [];
  for (let index = 1; ; index += 1) {
    const told = properties.get(`${NAME} ${String(index)}`);
    if (told === undefined) return keys;
    keys.push(...told.split(' '));
  }
};
