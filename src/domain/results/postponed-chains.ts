import { continuities, type Continuity, type ContinuityGraph } from '../programme/continuity';
import type { PlannedAction } from '../programme/planned-action';
import type { ObjectiveId } from '../record/id';

/** A piece of work that was put off, with the objective of its last planned action. */
export interface PostponedChain {
  readonly objective: ObjectiveId;
  readonly chain: Continuity;
}

/** What may stand in chains, each planned action with its objective. */
export interface PostponedGraph extends ContinuityGraph {
  readonly actions: readonly (ContinuityGraph['actions'][number] & Pick<PlannedAction, 'objective'>)[];
}

/** As its last records tell it: they know all the years in which it was put off. */
const wholeOf = (chain: Continuity, chainOf: (id: string) => Continuity | null): Continuity => {
  const last = chain.records.filter(({ year }) => year === chain.until);
  return last.reduce((whole, { id }) => {
    const told = chainOf(id);
    return told !== null && told.postponed > whole.postponed ? told : whole;
  }, chain);
};

/** The chains that touch one of some years and were put off at least once, each once, in the order of their beginnings. */
export const postponedChains = (graph: PostponedGraph, years: readonly number[]): readonly PostponedChain[] => {
  const chainOf = continuities(graph);
  const found = new Map<string, PostponedChain>();
  for (const { id, year, objective } of graph.actions.toSorted((left, right) => right.year - left.year)) {
    const chain = years.includes(year) ? chainOf(id) : null;
    if (chain === null) continue;
    const whole = wholeOf(chain, chainOf);
    const key = whole.records.map((record) => record.id).join(' ');
    if (whole.postponed > 0 && !found.has(key)) found.set(key, { objective, chain: whole });
  }
  return [...found.values()].toSorted((left, right) => left.chain.since - right.chain.since);
};
