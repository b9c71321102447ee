import { stemsOf } from '../activities/similar-titles';
import type { Described } from './described';

/**
 * How much a word tells according to the field it stands in: names of places single out a site, partners and headings are
 * shared by many, a text mentions much beside its subject.
 */
const FIELD_WEIGHTS = { title: 1, places: 0.8, partners: 0.5, context: 0.35, text: 0.2 } as const;

type Field = keyof typeof FIELD_WEIGHTS;

const FIELDS: readonly Field[] = ['title', 'places', 'partners', 'context', 'text'];

const wordsIn = (described: Described, field: Field): readonly string[] => {
  const said = described[field];
  return stemsOf(typeof said === 'string' ? said : said.join(' '));
};

const termsOf = (described: Described): ReadonlyMap<string, number> => {
  const terms = new Map<string, number>();
  for (const field of FIELDS) {
    for (const word of wordsIn(described, field)) terms.set(word, Math.max(terms.get(word) ?? 0, FIELD_WEIGHTS[field]));
  }
  return terms;
};

/** The words of one item, each with its weight, and the length of the whole as a vector. */
export interface WeightedTerms {
  readonly weights: ReadonlyMap<string, number>;
  readonly title: readonly string[];
  /** What the words of the title weigh together, by their rarity alone. */
  readonly titleWeight: number;
  readonly length: number;
}

/** How rare words are among some items. */
export interface Rarity {
  readonly of: (word: string) => number;
}

/** Inverse document frequency over all that is compared (Spärck Jones, A statistical interpretation of term specificity, 1972). */
export const rarityAmong = (items: readonly Described[]): Rarity => {
  const holders = new Map<string, number>();
  for (const item of items) for (const word of termsOf(item).keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const known = new Map([...holders].map(([word, count]) => [word, Math.log(1 + items.length / count)]));
  const unknown = Math.log(1 + items.length / 0.5);
  return { of: (word) => known.get(word) ?? unknown };
};

/** The words of an item, weighed by their field and by how rare they are. */
export const weighTerms = (item: Described, rarity: Rarity): WeightedTerms => {
  const weights = new Map([...termsOf(item)].map(([word, weight]) => [word, weight * rarity.of(word)]));
  const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
  const title = stemsOf(item.title);
  return { weights, title, titleWeight: title.reduce((sum, word) => sum + rarity.of(word), 0), length: Math.sqrt(squares) };
};

/** The words that two items share, what tells most first; those of both titles before any other. */
export const sharedTerms = (left: WeightedTerms, right: WeightedTerms): readonly string[] => {
  const inTitles = (word: string): number => (left.title.includes(word) && right.title.includes(word) ? 1 : 0);
  const tells = (word: string): number => (left.weights.get(word) ?? 0) * (right.weights.get(word) ?? 0);
  return [...left.weights.keys()].filter((word) => right.weights.has(word)).toSorted((one, other) => inTitles(other) - inTitles(one) || tells(other) - tells(one));
};
