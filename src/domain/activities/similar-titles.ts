import { foldText } from './folded-text';

/** Words that say nothing of what a title is about. */
const EMPTY = new Set(['le', 'la', 'les', 'un', 'une', 'des', 'du', 'de', 'au', 'aux', 'et', 'ou', 'en', 'dans', 'sur', 'pour', 'par', 'avec', 'sans', 'ce', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'qui', 'que', 'edition', 'action', 'the', 'of', 'and', 'for']);

/** Plurals and the commonest endings go, so that « étude » and « études », « minier » and « minières » meet. */
const stem = (word: string): string => {
  const singular = word.length > 3 ? word.replace(/(?:s|x)$/u, '') : word;
  return singular.length > 5 ? singular.replace(/(?:ement|ation|ale|aux|ere|er|e)$/u, '') : singular;
};

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a title that can be compared: folded, without articles, elisions and endings. */
export const stemsOf = (title: string): readonly string[] => {
  const words = foldText(title).match(WORD) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem))];
};

/** How a text writes each of its words that can be compared, the first time it does. */
export const spellingsOf = (text: string): ReadonlyMap<string, string> => {
  const spellings = new Map<string, string>();
  for (const word of text.normalize('NFC').match(WORD) ?? []) {
    for (const stemmed of stemsOf(word)) if (!spellings.has(stemmed)) spellings.set(stemmed, word);
  }
  return spellings;
};

/** A word, with the places of the titles that hold it. */
interface Term {
  readonly places: number[];
}

interface Indexed<Entry> {
  readonly entry: Entry;
  readonly terms: readonly Term[];
}

export interface Closest<Entry> {
  readonly entry: Entry;
  /** From 0, no word in common, to 1, the same words. */
  readonly likeness: number;
}

/**
 * Titles ready to be compared, added one by one. A word weighs the more the fewer titles hold it (inverse document frequency,
 * Spärck Jones, A statistical interpretation of term specificity, 1972).
 */
export class TitleIndex<Entry> {
  readonly #titles: Indexed<Entry>[] = [];
  readonly #terms = new Map<string, Term>();

  add(entry: Entry, title: string): void {
    const place = this.#titles.length;
    const terms = stemsOf(title).map((word) => {
      const term = this.#terms.get(word) ?? { places: [] };
      this.#terms.set(word, term);
      term.places.push(place);
      return term;
    });
    this.#titles.push({ entry, terms });
  }

  /** The entries whose titles share most of their rare words with `title`, the closest first: cosine of the weighted words. */
  closest(title: string, most: number): readonly Closest<Entry>[] {
    const words = stemsOf(title);
    // A word that no title holds says that this one is about something else, but less than a rare word in common says the contrary.
    const unknown = (Math.log(1 + this.#titles.length) / 2) ** 2;
    const own = words.reduce((sum, word) => sum + this.#weightOf(this.#terms.get(word), unknown), 0);
    return [...this.#common(words)]
      .flatMap(([place, common]) => {
        const indexed = this.#titles[place];
        return indexed === undefined ? [] : [{ place, entry: indexed.entry, likeness: common / Math.sqrt(own * this.#weight(indexed)) }];
      })
      .toSorted((left, right) => right.likeness - left.likeness || left.place - right.place)
      .slice(0, most)
      .map(({ entry, likeness }) => ({ entry, likeness }));
  }

  /** What each title that shares a word weighs by the shared ones: only those are looked at. */
  #common(words: readonly string[]): ReadonlyMap<number, number> {
    const common = new Map<number, number>();
    for (const term of words.flatMap((word) => this.#terms.get(word) ?? [])) {
      const weight = this.#weightOf(term, 0);
      for (const place of term.places) common.set(place, (common.get(place) ?? 0) + weight);
    }
    return common;
  }

  #weight({ terms }: Indexed<Entry>): number {
    return terms.reduce((sum, term) => sum + this.#weightOf(term, 0), 0);
  }

  #weightOf(term: Term | undefined, unknown: number): number {
    return term === undefined ? unknown : Math.log(1 + this.#titles.length / term.places.length) ** 2;
  }
}
