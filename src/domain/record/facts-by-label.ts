import { groupBy } from './group-by';
import type { Source, StatedFact } from './source';

/** One statement, with every place that makes it. */
export interface StatedBySources {
  readonly label: string;
  readonly sources: readonly Source[];
}

/** Facts that say the same are said once, with each of their places, in the order they are first told. */
export const factsByLabel = (facts: readonly StatedFact[]): readonly StatedBySources[] =>
  [...groupBy(facts, ({ label }) => label)].map(([label, group]) => ({ label, sources: group.map(({ source }) => source) }));
