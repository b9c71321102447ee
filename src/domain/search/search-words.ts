import { foldText, singularOf } from '../activities/folded-text';

/** One word of a text, as it is looked for, and where it stands in the text. */
export interface TextWord {
  readonly folded: string;
  readonly singular: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and figures; a code such as « 1.3 » or « A.1.2 » is one word. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:\.[\p{N}]+)*/gu;

/** What an apostrophe cuts off before a word: « l’œuvre » is looked for as « œuvre ». */
const ELIDED = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)$/u;
const APOSTROPHE = /^['’ʼ‘′]\p{L}/u;

/** The words of a text in order, without elided articles. */
export const textWords = (text: string): readonly TextWord[] =>
  [...text.matchAll(WORD)].flatMap((match) => {
    const folded = foldText(match[0]);
    const end = match.index + match[0].length;
    if (folded === '' || (ELIDED.test(folded) && APOSTROPHE.test(text.slice(end, end + 2)))) return [];
    return [{ folded, singular: singularOf(folded), start: match.index, end }];
  });

/** Words that too many titles hold to tell them apart. */
const EMPTY = new Set(['le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', 'au', 'aux', 'et', 'ou', 'en', 'the', 'of', 'and']);

/** What is looked for: every word must be found. An article counts only while it is the word being typed, or when there is nothing else. */
export const queryWords = (query: string): readonly TextWord[] => {
  const words = textWords(query);
  const last = words.at(-1);
  const typing = last?.end === query.length ? last : undefined;
  const full = words.filter((word) => word === typing || !EMPTY.has(word.folded));
  return full.length === 0 ? words : full;
};
