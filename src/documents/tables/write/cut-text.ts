/** A cell of XLSX holds no more. */
const LONGEST_CELL = 32_767;

/** What a cell of XLSX shows of a text: all of it, or its beginning and a mark that says so. */
export const cutText = (text: string, mark: (length: number) => string): string => {
  if (text.length <= LONGEST_CELL) return text;
  const end = mark(text.length);
  // Never between the two halves of one sign.
  return text.slice(0, LONGEST_CELL - end.length).replace(/[\ud800-\udbff]$/u, '') + end;
};
