const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', '’': "'", ʼ: "'" };

/** A text without its accents, capitals and ligatures, so that « ÉTÉ » and « ete » are found alike and sorted together. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæ’ʼ]/gu, (letter) => LIGATURES[letter] ?? letter);

/** The words that are looked for, folded; all must be found. */
export const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[\s\u00a0\u202f]+/u)
    .filter((word) => word !== '');
