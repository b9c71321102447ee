import type { TextWord } from './search-words';

type Word = Pick<TextWord, 'folded' | 'singular'>;

/** How well a word answers one that is looked for: the lower, the better. */
export const SAME = 0;
export const BEGUN = 2;
/** From here on, the word is only close to what was typed. */
export const CLOSE = 8;

const HAS_FIGURE = /\p{N}/u;

/** One slip in a word of 5 letters or more, two in one of 9 or more; none in a figure or a code, which would be another. */
const slipsAllowed = (looked: string, word: string): number => {
  const length = Math.max(looked.length, word.length);
  if (length < 5 || HAS_FIGURE.test(looked) || HAS_FIGURE.test(word)) return 0;
  return length < 9 ? 1 : 2;
};

/** Whether two words are the same but for `most` letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
const isWithin = (left: string, right: string, most: number): boolean => {
  if (Math.abs(left.length - right.length) > most) return false;
  let older: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [older, above] = [above, line];
  }
  return (above[right.length] ?? 0) <= most;
};

/** How a word answers as it is typed or begun; null when it does not. */
export const literalMatch = (looked: Word, word: Word): number | null => {
  if (word.folded === looked.folded || word.singular === looked.singular) return SAME;
  return word.folded.startsWith(looked.folded) ? BEGUN : null;
};

/** Whether a word is what was meant, but for a slip. */
export const isSlip = (looked: Word, word: Word): boolean => {
  const most = slipsAllowed(looked.folded, word.folded);
  if (most === 0) return false;
  return isWithin(looked.folded, word.folded, most) || (looked.singular !== looked.folded && isWithin(looked.singular, word.singular, most));
};

/** How well a word answers, slips included when `close`; null when it does not. */
export const wordMatch = (looked: Word, word: Word, close: boolean): number | null =>
  literalMatch(looked, word) ?? (close && isSlip(looked, word) ? CLOSE : null);
