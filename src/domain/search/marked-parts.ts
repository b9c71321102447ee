import { textWords, type TextWord } from './search-words';
import { wordMatch } from './word-match';

/** A piece of a text, marked when it is what made it an answer. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the words that answer the ones looked for; put together again, the parts are the text. */
export const markedParts = (text: string, looked: readonly TextWord[], close: boolean): readonly MarkedPart[] => {
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const word of textWords(text)) {
    if (!looked.some((one) => wordMatch(one, word, close) !== null)) continue;
    if (word.start > from) parts.push({ text: text.slice(from, word.start), marked: false });
    parts.push({ text: text.slice(word.start, word.end), marked: true });
    from = word.end;
  }
  return from < text.length ? [...parts, { text: text.slice(from), marked: false }] : parts;
};
