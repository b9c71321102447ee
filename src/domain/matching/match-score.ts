import { boundsOf } from '../periods/period-bounds';
import type { PartialDate } from '../periods/partial-date';
import type { Described } from './described';
import { cosineOf, type Rarity, type WeightedTerms } from './weighted-terms';

/** Why two items are set side by side; the interface says it in words. */
export type MatchReason =
  | { readonly code: 'words' | 'numbers' | 'places' | 'partners'; readonly shared: readonly string[] }
  | { readonly code: 'objective' | 'kind' | 'dates' };

export interface MatchScore {
  /** From 0, nothing in common, to 1. */
  readonly strength: number;
  readonly reasons: readonly MatchReason[];
}

/** One side of a comparison, its words weighed once. */
export interface Weighed<Id extends string = string> {
  readonly item: Described<Id>;
  readonly terms: WeightedTerms;
}

/** What agreeing on something adds to the words in common. */
const BONUS = { title: 0.15, objective: 0.12, kind: 0.04, dates: 0.03 } as const;

/** The rarity of the words in common from which a title names its subject whole: about two rare words. */
const TELLING = 12;

const sharedTitle = (left: Weighed, right: Weighed): readonly string[] => {
  const there = new Set(right.terms.title);
  return left.terms.title.filter((word) => there.has(word));
};

/** How much of the shorter title is in the other one, trusted the more the rarer the words in common. */
const titleBonus = (left: Weighed, right: Weighed, shared: readonly string[], rarity: Rarity): number => {
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + rarity.of(word), 0);
  const common = weigh(shared);
  if (common === 0) return 0;
  return BONUS.title * (common / Math.min(weigh(left.terms.title), weigh(right.terms.title))) * Math.min(1, common / TELLING);
};

const meet = (left: PartialDate, right: PartialDate): boolean => {
  const [a, b] = [boundsOf(left), boundsOf(right)];
  return a.first <= b.last && b.first <= a.last;
};

const inCommon = (left: readonly string[], right: readonly string[]): readonly string[] => {
  const there = new Set(right.map((name) => name.toLocaleLowerCase()));
  return left.filter((name) => there.has(name.toLocaleLowerCase()));
};

const named = (code: 'words' | 'numbers' | 'places' | 'partners', shared: readonly string[]): readonly MatchReason[] => (shared.length === 0 ? [] : [{ code, shared }]);

/** How alike two items are, and why: the cosine of their weighted words, then what else agrees. */
export const scoreMatch = (left: Weighed, right: Weighed, rarity: Rarity): MatchScore => {
  const cosine = cosineOf(left.terms, right.terms);
  if (cosine === 0) return { strength: 0, reasons: [] };
  const shared = sharedTitle(left, right);
  const objective = left.item.objectives.some((id) => right.item.objectives.includes(id));
  const kind = left.item.kinds.some((one) => right.item.kinds.includes(one));
  const dates = left.item.dates.some((one) => right.item.dates.some((other) => meet(one, other)));
  const strength = cosine + titleBonus(left, right, shared, rarity) + (objective ? BONUS.objective : 0) + (kind ? BONUS.kind : 0) + (dates ? BONUS.dates : 0);
  const isNumber = (word: string): boolean => /^\d/u.test(word);
  return {
    strength: Math.min(1, strength),
    reasons: [
      ...named('words', shared.filter((word) => !isNumber(word))),
      ...named('numbers', shared.filter(isNumber)),
      ...named('places', inCommon(left.item.places, right.item.places)),
      ...named('partners', inCommon(left.item.partners, right.item.partners)),
      ...(objective ? [{ code: 'objective' } as const] : []),
      ...(kind ? [{ code: 'kind' } as const] : []),
      ...(dates ? [{ code: 'dates' } as const] : []),
    ],
  };
};
