/** French months by their first letters, folded: « janv », « fevrier », « juil », « aout ». */
const STARTS: readonly (readonly [start: string, month: number])[] = [
  ['janv', 1], ['fev', 2], ['mars', 3], ['avr', 4], ['mai', 5], ['juin', 6], ['juil', 7], ['aout', 8], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12],
];

const FULL = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'] as const;

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;

const englishMonth = (word: string): number | undefined => {
  const index = word.length < 3 ? -1 : ENGLISH.findIndex((month) => month.startsWith(word));
  return index < 0 ? undefined : index + 1;
};

/** The number of a month written in French or in English, whole or shortened, folded and without its dot; undefined when it is none. */
export const monthOfWord = (word: string): number | undefined => {
  const plain = word.replace(/\.$/u, '');
  const found = STARTS.find(([start]) => plain.startsWith(start));
  if (found === undefined) return englishMonth(plain);
  const [, month] = found;
  return FULL[month - 1]?.startsWith(plain) === true ? month : englishMonth(plain);
};
