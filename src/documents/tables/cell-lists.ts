const SEPARATOR = ' ; ';

/** A value that a separator would cut, or whose quotes would be taken for ours, stands between quotes. */
const needsQuotes = (value: string): boolean => /[;\n\r]/u.test(value) || value.startsWith('"') || value !== value.trim();

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** Several values in one cell: « Lens ; Liévin ». `readList` gives the same values back. */
export const writeList = (values: readonly string[]): string => values.map((value) => (needsQuotes(value) ? quoted(value) : value)).join(SEPARATOR);

const ITEM = /\s*(?:"(?<quoted>(?:[^"]|"")*)"\s*(?=[;\n]|$)|(?<plain>[^;\n]*))(?:[;\n]|$)/gu;

/** The values of a cell: parted by semicolons or line ends, between quotes where they hold one. Nothing between two is no value. */
export const readList = (text: string): readonly string[] =>
  [...text.matchAll(ITEM)].map(({ groups }) => groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain']?.trim() ?? '').filter((value) => value !== '');
