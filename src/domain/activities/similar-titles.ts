import { foldText } from './folded-text';

/** Words that say nothing of what a title is about. */
const EMPTY = new Set(['le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', 'au', 'aux', 'et', 'ou', 'en', 'dans', 'sur', 'pour', 'par', 'avec', 'sans', 'ce', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'qui', 'que', 'edition', 'action', 'the', 'of', 'and', 'for']);

/** Plurals and the commonest endings go, so that « étude » and « études », « minier » and « minières » meet. */
const stem = (word: string): string => {
  const singular = word.length > 3 ? word.replace(/(?:s|x)$/u, '') : word;
  return singular.length > 5 ? singular.replace(/(?:ement|ation|ale|aux|ere|er|e)$/u, '') : singular;
};

/** The words of a title that can be compared: folded, without articles, elisions and endings. */
export const stemsOf = (title: string): readonly string[] => {
  const words = foldText(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem))];
};

/** Titles ready to be compared, with how rare each word is among them. */
export interface TitleIndex<Entry> {
  readonly entries: readonly { readonly entry: Entry; readonly stems: ReadonlySet<string>; readonly weight: number }[];
  readonly rarity: ReadonlyMap<string, number>;
}

/**
 * Prepares titles for `closestTitles`. A word weighs the more the fewer titles hold it (inverse document frequency, Spärck Jones,
 * A statistical interpretation of term specificity, 1972).
 */
export const indexTitles = <Entry>(entries: readonly Entry[], titleOf: (entry: Entry) => string): TitleIndex<Entry> => {
  const prepared = entries.map((entry) => ({ entry, stems: new Set(stemsOf(titleOf(entry))) }));
  const counts = new Map<string, number>();
  for (const { stems } of prepared) for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map([...counts].map(([word, count]) => [word, Math.log(1 + prepared.length / count)] as const));
  const weightOf = (stems: ReadonlySet<string>) => [...stems].reduce((sum, word) => sum + (rarity.get(word) ?? 0) ** 2, 0);
  return { entries: prepared.map((one) => ({ ...one, weight: weightOf(one.stems) })), rarity };
};

export interface Closest<Entry> {
  readonly entry: Entry;
  /** From 0, no word in common, to 1, the same words. */
  readonly likeness: number;
}

/** The entries whose titles share most of their rare words with `title`, the closest first: cosine of the weighted words. */
export const closestTitles = <Entry>(index: TitleIndex<Entry>, title: string, most: number): readonly Closest<Entry>[] => {
  const words = stemsOf(title);
  // A word that no title holds says that this one is about something else, but less than a rare word in common says the contrary.
  const unknown = Math.log(1 + index.entries.length) / 2;
  const own = words.reduce((sum, word) => sum + (index.rarity.get(word) ?? unknown) ** 2, 0);
  if (own === 0) return [];
  return index.entries
    .map(({ entry, stems, weight }) => {
      const common = words.reduce((sum, word) => sum + (stems.has(word) ? (index.rarity.get(word) ?? 0) ** 2 : 0), 0);
      return { entry, likeness: common === 0 ? 0 : common / Math.sqrt(own * weight) };
    })
    .filter(({ likeness }) => likeness > 0)
    .toSorted((left, right) => right.likeness - left.likeness)
    .slice(0, most);
};
