/** « A », « B »… « AA »: how a spreadsheet names its columns, the first being 0. */
export const columnLetters = (column: number): string => (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
