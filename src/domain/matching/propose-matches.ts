import type { ActivityStatus } from '../activities/statuses';
import type { Described } from './described';
import { scoreMatch, type MatchScore, type Weighed } from './match-score';
import { rarityAmong, weighTerms } from './weighted-terms';

export interface Match<Id extends string> extends MatchScore {
  readonly target: Id;
}

export interface Matcher<Id extends string> {
  /** The targets most like an item, the likest first, whatever their strength. */
  readonly rank: (item: Described, most: number) => readonly Match<Id>[];
}

/** What was abandoned is seldom taken up again: its proposals must be stronger by so much. */
const ABANDONED = 0.15;

/** A match under this is not worth someone's reading: on the dossier that the weights were set on, most items without a counterpart stay below. */
const PROPOSED_FROM = 0.42;

/** Whether a match is worth proposing, for an activity of that progress. */
export const isProposed = ({ strength }: MatchScore, status: ActivityStatus): boolean => strength >= PROPOSED_FROM + (status === 'abandoned' ? ABANDONED : 0);

/**
 * Sets `items` against `targets`, by rules that can be read: rare words in common, weighed by field, then objective, kind and
 * dates that agree. Words are weighed among both, so a word that is everywhere in a dossier tells nothing there.
 */
export const matcherOf = <Id extends string>(items: readonly Described[], targets: readonly Described<Id>[]): Matcher<Id> => {
  const rarity = rarityAmong([...items, ...targets]);
  const weighed = targets.map((item): Weighed<Id> => ({ item, terms: weighTerms(item, rarity) }));
  return {
    rank: (item, most) => {
      const side: Weighed = { item, terms: weighTerms(item, rarity) };
      return weighed
        .map((target): Match<Id> => ({ target: target.item.id, ...scoreMatch(side, target, rarity) }))
        .filter(({ strength }) => strength > 0)
        .toSorted((left, right) => right.strength - left.strength || (left.target < right.target ? -1 : 1))
        .slice(0, most);
    },
  };
};
