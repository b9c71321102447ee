import { guessSeparator, sheetOfText } from './read-csv';
import type { Workbook } from './sheet';

/** Line breaks that a spreadsheet's own copy holds stand between quotes; a last line end is no row. */
const withoutLastEnd = (text: string): string => text.replace(/\r?\n$/u, '');

/**
 * Reads what was copied from a spreadsheet: texts parted by tabs, as every spreadsheet puts them on the clipboard. Its HTML flavour
 * is never read: it wraps long texts at spaces and turns line breaks into rows.
 */
export const readPasted = (pasted: string): Workbook => {
  const text = withoutLastEnd(pasted.replace(/^\ufeff/u, ''));
  const separator = text.includes('\t') ? '\t' : guessSeparator(text);
  return { format: 'clipboard', sheets: [sheetOfText(text, separator)], notes: [], text: { encoding: 'utf-8', separator } };
};
