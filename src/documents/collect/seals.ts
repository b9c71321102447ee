import canonicalize from 'canonicalize';
import { v5 } from 'uuid';

/** What a cell may hold, once read. */
export type CellValue = string | number | boolean | Date | null;

/** The text of a cell: a day as `2022-05-21`, line ends of one kind, no space around. */
export const cellText = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '' : value.toISOString().slice(0, 10);
  return String(value).replace(/\r\n?/gu, '\n').trim();
};

const NAMESPACE = '6f1c3d84-9a0e-5b52-8f63-0d5f6a3b7c11';

/** A short mark of a value: two that are the same have the same one. A file keeps marks, never a second copy of the record. */
export const sealOf = (value: unknown): string => v5(canonicalize(value ?? null) ?? '', NAMESPACE).replaceAll('-', '').slice(0, 12);

/** A UUID v7 that is the same each time it is made from the same file and words, so that a file read twice adds nothing twice. */
export const idFrom = <Made extends string>(file: string, ...words: readonly string[]): Made => {
  const hashed = v5(JSON.stringify(words), file);
  return `${file.slice(0, 13)}-7${hashed.slice(15)}` as Made;
};
