const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', '’': "'", ʼ: "'", '‘': "'", '′': "'", ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st', ᵉ: 'e', ʳ: 'r' };

const PLAIN = /^[ -~\n]*$/u;

/**
 * A text without its accents, capitals and ligatures, so that « ÉTÉ » and « ete » are found alike and sorted together.
 * What changes a meaning stays: « m² » is not « m2 ».
 */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  // Most words have nothing to fold, and a whole dossier is folded at once.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæ’ʼ‘′\uFB00-\uFB06ᵉʳ]/gu, (letter) => LIGATURES[letter] ?? letter);
};

/** Plurals in -aux whose singular is in -ail; the others are in -al, or in -au when they end in -eaux. */
const IN_AIL = new Set(['travaux', 'baux', 'coraux', 'emaux', 'soupiraux', 'vitraux', 'vantaux']);

/** A folded word in the singular, as French mostly makes it: « festivals », « châteaux », « régionaux », « travaux ». */
export const singularOf = (word: string): string => {
  if (word.length <= 3) return word;
  if (IN_AIL.has(word)) return `${word.slice(0, -3)}ail`;
  if (/[^e]aux$/u.test(word)) return `${word.slice(0, -3)}al`;
  return word.replace(/[sx]$/u, '');
};

/** The words that are looked for, folded; all must be found. */
export const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[\s\u00a0\u202f]+/u)
    .filter((word) => word !== '');
