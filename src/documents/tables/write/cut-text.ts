/** A cell of XLSX holds no more. */
const LONGEST_CELL = 32_767;

const MARK = ' [… ';

/** What a cell of XLSX shows of a text: all of it, or its beginning and then, between brackets, words that say so. */
export const cutText = (text: string, words: (length: number) => string): string => {
  if (text.length <= LONGEST_CELL) return text;
  const end = `${MARK}${words(text.length)}]`;
  // Never between the two halves of one sign.
  return text.slice(0, LONGEST_CELL - end.length).replace(/[\ud800-\udbff]$/u, '') + end;
};

/** Whether a cell is what was cut from this text, and so says nothing else than it, in whatever language it was cut. */
export const isCutOf = (cell: string, text: string): boolean => {
  const end = cell.lastIndexOf(MARK);
  return text.length > LONGEST_CELL && end > LONGEST_CELL / 2 && cell.endsWith(']') && text.startsWith(cell.slice(0, end));
};
