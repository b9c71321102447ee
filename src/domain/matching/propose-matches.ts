import type { ActivityStatus } from '../activities/statuses';
import type { Described } from './described';
import { reasonsOf, strengthOf, weighed, type Bonuses, type MatchScore, type Weighed } from './match-score';
import { rarityAmong } from './weighted-terms';

export interface Match<Id extends string> extends MatchScore {
  readonly target: Id;
}

export interface Matcher<Id extends string> {
  /** The targets most like an item, the likest first, whatever their strength. */
  readonly rank: (item: Described, most: number) => readonly Match<Id>[];
}

/** Between an activity and an action: words tell most, the objective confirms. */
const TO_ACTIONS: Bonuses = { title: 0.15, objective: 0.12, kind: 0.04, dates: 0.03 };

/** What was abandoned is seldom taken up again: its proposals must be stronger by so much. */
const ABANDONED = 0.15;

/** A match under this is not worth someone's reading: on the dossier that the weights were set on, most items without a counterpart stay below. */
const PROPOSED_FROM = 0.42;

/** Whether a match is worth proposing, for an activity of that progress. */
export const isProposed = ({ strength }: Pick<MatchScore, 'strength'>, status: ActivityStatus): boolean => strength >= PROPOSED_FROM + (status === 'abandoned' ? ABANDONED : 0);

interface Posting {
  readonly place: number;
  readonly weight: number;
}

/** For each word, the targets that hold it: only those that share a word are scored. */
const postingsOf = (targets: readonly Weighed[]): ReadonlyMap<string, readonly Posting[]> => {
  const postings = new Map<string, Posting[]>();
  for (const [place, { terms }] of targets.entries()) {
    for (const [word, weight] of terms.weights) {
      const held = postings.get(word);
      if (held === undefined) postings.set(word, [{ place, weight }]);
      else held.push({ place, weight });
    }
  }
  return postings;
};

/** The sum of products of the words shared with each target: 0 where none is. */
const productsWith = ({ terms }: Weighed, postings: ReadonlyMap<string, readonly Posting[]>, count: number): Float64Array => {
  const products = new Float64Array(count);
  for (const [word, weight] of terms.weights) {
    for (const { place, weight: there } of postings.get(word) ?? []) products[place] = (products[place] ?? 0) + weight * there;
  }
  return products;
};

/**
 * Sets `items` against `targets`, by rules that can be read: rare words in common, weighed by field, then objective, kind and
 * dates that agree. Words are weighed among both, so a word that is everywhere in a dossier tells nothing there.
 */
export const matcherOf = <Id extends string>(items: readonly Described[], targets: readonly Described<Id>[], bonuses: Bonuses = TO_ACTIONS): Matcher<Id> => {
  const rarity = rarityAmong([...items, ...targets]);
  const sides = targets.map((item) => weighed(item, rarity));
  const postings = postingsOf(sides);
  return {
    rank: (item, most) => {
      const side = weighed(item, rarity);
      const products = productsWith(side, postings, sides.length);
      return sides
        .flatMap((target, place) => {
          const product = products[place] ?? 0;
          return product === 0 ? [] : [{ target, strength: strengthOf(side, target, product / (side.terms.length * target.terms.length), rarity, bonuses) }];
        })
        .toSorted((left, right) => right.strength - left.strength || (left.target.item.id < right.target.item.id ? -1 : 1))
        .slice(0, most)
        .map(({ target, strength }) => ({ target: target.item.id, strength, reasons: reasonsOf(side, target) }));
    },
  };
};
