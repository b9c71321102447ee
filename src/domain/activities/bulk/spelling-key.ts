import { foldText } from '../folded-text';

/** Words that are written short, with what they stand for; only those that stand for one thing. */
const SHORT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes', dept: 'departement', dpt: 'departement', assoc: 'association', asso: 'association', univ: 'universite', mun: 'municipal', cd: 'conseil departemental', cr: 'conseil regional', cc: 'communaute de communes', ca: 'communaute d agglomeration', cu: 'communaute urbaine', ot: 'office de tourisme', etc: '' };

/** Words that a name is often written without. */
const LINKING = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'en', 'a', 'au', 'aux', 'sur']);

const wordsIn = (value: string): readonly string[] =>
  (foldText(value).replace(/&/gu, ' et ').match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => (SHORT[word] ?? word).split(' ')).filter((word) => word !== '');

/** What spellings of one name share: no accent, capital, sign nor space, and short words written out. */
export const spellingKey = (value: string): string => {
  const words = wordsIn(value);
  const telling = words.filter((word) => !LINKING.has(word));
  return (telling.length > 0 ? telling : words).join('');
};

const LEAST_ACRONYM = 3;

/** « CAUE » for « Conseil d’architecture, d’urbanisme et d’environnement »; nothing when a name is a single word. */
export const acronymOf = (value: string): string | undefined => {
  const letters = wordsIn(value).filter((word) => !LINKING.has(word)).map((word) => word.charAt(0)).join('');
  return letters.length < LEAST_ACRONYM ? undefined : letters;
};

/** Shorter names differ by one letter without being one. */
const LEAST_TYPO = 7;

/** Keys that two names share when one letter was added, forgotten, changed or swapped; numbers are never mistyped. */
export const typoKeys = (key: string): readonly string[] => {
  if (key.length < LEAST_TYPO) return [];
  const numbers = key.replace(/\P{N}+/gu, ' ');
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))].map((short) => `${short}|${numbers}`);
};
