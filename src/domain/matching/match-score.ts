import { spellingsOf } from '../activities/similar-titles';
import type { PeriodBounds } from '../periods/period-bounds';
import { boundsOf } from '../periods/period-bounds';
import type { Described } from './described';
import { sharedTerms, weighTerms, type Rarity, type WeightedTerms } from './weighted-terms';

/** Why two items are set side by side; the interface says it in words. */
export type MatchReason =
  | { readonly code: 'words' | 'numbers' | 'places' | 'partners'; readonly shared: readonly string[] }
  | { readonly code: 'objective' | 'kind' | 'dates' };

export interface MatchScore {
  /** From 0, nothing in common, to 1. */
  readonly strength: number;
  readonly reasons: readonly MatchReason[];
}

/** What agreeing on something adds to the words in common. */
export interface Bonuses {
  readonly title: number;
  readonly objective: number;
  readonly kind: number;
  readonly dates: number;
}

/** One side of a comparison: its words weighed once, its days read once. */
export interface Weighed<Id extends string = string> {
  readonly item: Described<Id>;
  readonly terms: WeightedTerms;
  readonly periods: readonly PeriodBounds[];
  /** How the item writes each of its words; read when a reason is told. */
  readonly spellings: () => ReadonlyMap<string, string>;
}

const readOnce = (read: () => ReadonlyMap<string, string>): (() => ReadonlyMap<string, string>) => {
  let known: ReadonlyMap<string, string> | undefined;
  return () => (known ??= read());
};

export const weighed = <Id extends string>(item: Described<Id>, rarity: Rarity): Weighed<Id> => ({
  item,
  terms: weighTerms(item, rarity),
  periods: item.dates.map(boundsOf),
  spellings: readOnce(() => spellingsOf([item.title, ...item.places, ...item.partners, ...item.context, item.text].join(' '))),
});

/** The rarity of the words in common from which a title names its subject whole: about two rare words. */
const TELLING = 12;

/** The longest list of words in common that is worth reading. */
const MOST_WORDS = 4;

/** How much of the shorter title is in the other one, trusted the more the rarer the words in common. */
const titleShare = (left: WeightedTerms, right: WeightedTerms, common: number): number =>
  common === 0 ? 0 : (common / Math.min(left.titleWeight, right.titleWeight)) * Math.min(1, common / TELLING);

const meet = (left: Weighed, right: Weighed): boolean => left.periods.some((one) => right.periods.some((other) => one.first <= other.last && other.first <= one.last));

const sameObjective = ({ item: left }: Weighed, { item: right }: Weighed): boolean => left.objectives.some((id) => right.objectives.includes(id));

const sameKind = ({ item: left }: Weighed, { item: right }: Weighed): boolean => left.kinds.some((one) => right.kinds.includes(one));

/** What the words that two items share weigh: all of them, as a product of vectors, and those of both titles by their rarity. */
export interface SharedWeight {
  readonly product: number;
  readonly titles: number;
}

/** How alike two items are: the cosine of their weighted words, then what else agrees. */
export const strengthOf = (left: Weighed, right: Weighed, shared: SharedWeight, bonuses: Bonuses): number =>
  Math.min(
    1,
    shared.product / (left.terms.length * right.terms.length) +
      bonuses.title * titleShare(left.terms, right.terms, shared.titles) +
      (sameObjective(left, right) ? bonuses.objective : 0) +
      (sameKind(left, right) ? bonuses.kind : 0) +
      (meet(left, right) ? bonuses.dates : 0),
  );

const inCommon = (left: readonly string[], right: readonly string[]): readonly string[] => {
  const there = new Set(right.map((name) => name.toLocaleLowerCase()));
  return left.filter((name) => there.has(name.toLocaleLowerCase()));
};

const named = (code: 'words' | 'numbers' | 'places' | 'partners', shared: readonly string[]): readonly MatchReason[] => (shared.length === 0 ? [] : [{ code, shared }]);

const isNumber = (word: string): boolean => /^\d/u.test(word);

/** What two items share, words as the first one writes them. */
export const reasonsOf = (left: Weighed, right: Weighed): readonly MatchReason[] => {
  const spellings = left.spellings();
  const words = sharedTerms(left.terms, right.terms).slice(0, MOST_WORDS).map((word) => spellings.get(word) ?? word);
  return [
    ...named('words', words.filter((word) => !isNumber(word))),
    ...named('numbers', words.filter(isNumber)),
    ...named('places', inCommon(left.item.places, right.item.places)),
    ...named('partners', inCommon(left.item.partners, right.item.partners)),
    ...(sameObjective(left, right) ? [{ code: 'objective' } as const] : []),
    ...(sameKind(left, right) ? [{ code: 'kind' } as const] : []),
    ...(meet(left, right) ? [{ code: 'dates' } as const] : []),
  ];
};
