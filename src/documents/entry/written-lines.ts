/** Lines of a document as they are typed: « 12 », « 12-18 », « 12 à 18 »; nothing typed is no lines. Undefined when it is neither. */
export const readWrittenLines = (text: string): readonly [number, number] | null | undefined => {
  if (text.trim() === '') return null;
  const [, first, last = first] = /^\s*(\d{1,7})(?:\s*(?:-|–|à|to)\s*(\d{1,7}))?\s*$/u.exec(text) ?? [];
  const lines = [Number(first), Number(last)] as const;
  return lines[0] >= 1 && lines[0] <= lines[1] ? lines : undefined;
};

/** The same written out, as a field shows it. */
export const writeOutLines = (lines: readonly number[] | undefined): string => [...new Set(lines)].join('-');
