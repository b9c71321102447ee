import type { ActivityStatus } from '../activities/statuses';
import type { Described } from './described';
import { reasonsOf, strengthOf, weighed, type Bonuses, type MatchScore, type Weighed } from './match-score';
import { rarityAmong, type Rarity } from './weighted-terms';

export interface Match<Id extends string> extends MatchScore {
  readonly target: Id;
}

export interface Matcher<Id extends string> {
  /** The targets most like an item, the likest first: those of a strength at least, or whatever their strength. */
  readonly rank: (item: Described, most: number, from?: number) => readonly Match<Id>[];
}

/** Between an activity and an action: words tell most, the objective confirms. */
const TO_ACTIONS: Bonuses = { title: 0.15, objective: 0.12, kind: 0.04, dates: 0.03 };

/** What was abandoned is seldom taken up again: its proposals must be stronger by so much. */
const ABANDONED = 0.15;

/** A match under this is not worth someone's reading: on the dossier that the weights were set on, most items without a counterpart stay below. */
const PROPOSED_FROM = 0.42;

/** The strength from which a match is worth proposing, for an activity of that progress. */
export const proposedFrom = (status: ActivityStatus): number => PROPOSED_FROM + (status === 'abandoned' ? ABANDONED : 0);

/** Whether a match is worth proposing, for an activity of that progress. */
export const isProposed = ({ strength }: Pick<MatchScore, 'strength'>, status: ActivityStatus): boolean => strength >= proposedFrom(status);

interface Posting {
  readonly place: number;
  readonly weight: number;
  /** What the word adds when it stands in both titles. */
  readonly inTitle: number;
}

type Postings = ReadonlyMap<string, readonly Posting[]>;

/** For each word, the targets that hold it: only those that share a word are scored, and only by the words they share. */
const postingsOf = (targets: readonly Weighed[], rarity: Rarity): Postings => {
  const postings = new Map<string, Posting[]>();
  for (const [place, { terms }] of targets.entries()) {
    const title = new Set(terms.title);
    for (const [word, weight] of terms.weights) {
      const posting = { place, weight, inTitle: title.has(word) ? rarity.of(word) : 0 };
      const held = postings.get(word);
      if (held === undefined) postings.set(word, [posting]);
      else held.push(posting);
    }
  }
  return postings;
};

interface Sums {
  readonly products: Float64Array;
  readonly titles: Float64Array;
}

/** What an item shares with each target, by its place: 0 where nothing. */
const sumsWith = ({ terms }: Weighed, postings: Postings, count: number): Sums => {
  const [products, titles] = [new Float64Array(count), new Float64Array(count)];
  const title = new Set(terms.title);
  for (const [word, weight] of terms.weights) {
    const titled = title.has(word) ? 1 : 0;
    for (const { place, weight: there, inTitle } of postings.get(word) ?? []) {
      products[place] = (products[place] ?? 0) + weight * there;
      titles[place] = (titles[place] ?? 0) + titled * inTitle;
    }
  }
  return { products, titles };
};

/**
 * Sets `items` against `targets`, by rules that can be read: rare words in common, weighed by field, then objective, kind and
 * dates that agree. Words are weighed among both, so a word that is everywhere in a dossier tells nothing there.
 */
export const matcherOf = <Id extends string>(items: readonly Described[], targets: readonly Described<Id>[], bonuses: Bonuses = TO_ACTIONS): Matcher<Id> => {
  const rarity = rarityAmong([...items, ...targets]);
  const sides = targets.map((item) => weighed(item, rarity));
  const postings = postingsOf(sides, rarity);
  return {
    rank: (item, most, from = 0) => {
      const side = weighed(item, rarity);
      const sums = sumsWith(side, postings, sides.length);
      return sides
        .flatMap((target, place) => {
          const shared = { product: sums.products[place] ?? 0, titles: sums.titles[place] ?? 0 };
          return shared.product === 0 ? [] : [{ target, strength: strengthOf(side, target, shared, bonuses) }];
        })
        .filter(({ strength }) => strength >= from)
        .toSorted((left, right) => right.strength - left.strength || (left.target.item.id < right.target.item.id ? -1 : 1))
        .slice(0, most)
        .map(({ target, strength }) => ({ target: target.item.id, strength, reasons: reasonsOf(side, target) }));
    },
  };
};
