/** The end of a sentence: its mark, then the capital or the quotation that begins another. */
const END = /[.!?…](?= [\p{Lu}«])/gu;

/** The beginning of a text, whole sentences only when one ends within `most` letters; else cut at a word, and said to be. */
export const firstSentences = (text: string, most: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const last = [...line.matchAll(END)].findLast(({ index }) => index < most);
  if (last !== undefined) return line.slice(0, last.index + 1);
  const cut = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, cut > 0 ? cut : most - 1)}…`;
};
