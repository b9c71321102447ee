import { foldText } from '../folded-text';

/** What is looked for in a column, and what takes its place. */
export interface TextSearch {
  readonly text: string;
  readonly replacement: string;
  /** Capitals, accents, ligatures, kinds of apostrophe and of space make no difference. */
  readonly folded: boolean;
  readonly wholeWord: boolean;
}

/** Where a text is found, from its first letter to the one after its last. */
export type Found = readonly [start: number, end: number];

/** A text made ready to be searched: what is compared, and where each of its letters comes from. */
interface Searched {
  readonly text: string;
  readonly from: readonly number[];
}

const SPACES = /[\u00a0\u202f\u2009]/gu;

const foldLetter = (letter: string): string => foldText(letter).replace(SPACES, ' ');

/** Folding changes lengths: each folded letter remembers the place of the one that it was. */
const foldedOf = (text: string): Searched => {
  const from: number[] = [];
  let folded = '';
  let place = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
    from.push(...Array.from({ length: plain.length }, () => place));
    folded += plain;
    place += letter.length;
  }
  return { text: folded, from: [...from, text.length] };
};

const LETTER_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}\p{M}]/u;

const isWord = (text: string, [start, end]: Found): boolean => !LETTER_BEFORE.test(text.slice(0, start)) && !LETTER_AFTER.test(text.slice(end));

/** Every place where `needle` stands in `text`, none over another. */
const placesOf = (text: string, needle: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) places.push(at);
  return places;
};

/** A letter that folds to two, such as « œ », is found whole or not at all; a mark belongs to the letter before it. */
const foundInFolded = (text: string, needle: string): readonly Found[] => {
  const { text: folded, from } = foldedOf(text);
  return placesOf(folded, needle).flatMap((at): readonly Found[] => {
    const [start, end] = [from[at] ?? 0, from[at + needle.length] ?? text.length];
    const splits = from[at - 1] === start || from[at + needle.length - 1] === end;
    return splits ? [] : [[start, end]];
  });
};

/** Where the searched text stands in another, taken literally: no sign of it has a meaning of its own. */
export const findText = (text: string, { text: sought, folded, wholeWord }: TextSearch): readonly Found[] => {
  if (sought === '') return [];
  const needle = folded ? foldedOf(sought).text : sought;
  const found = needle === '' ? [] : folded ? foundInFolded(text, needle) : placesOf(text, needle).map((at): Found => [at, at + needle.length]);
  return wholeWord ? found.filter((one) => isWord(text, one)) : found;
};

/** The text with every place found replaced. */
export const replaceFound = (text: string, found: readonly Found[], replacement: string): string => {
  let replaced = '';
  let last = 0;
  for (const [start, end] of found) {
    replaced += text.slice(last, start) + replacement;
    last = end;
  }
  return replaced + text.slice(last);
};
