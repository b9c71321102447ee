import type { Link } from '../links/link';
import { pairOf } from '../links/link-pair';
import { groupBy } from '../record/group-by';
import type { LinkCandidate } from './link-candidates';
import type { MatchReason } from './match-score';
import { strengthBand } from './strength-band';

/** A link that awaits someone's word: one that the rules found, or one that someone stored as proposed. */
export interface LinkProposal {
  /** Names the pair that it would join; a pair is proposed once. */
  readonly pair: string;
  readonly activity: Link['activity'];
  readonly target: Link['target'];
  readonly relation: Link['relation'];
  readonly strength?: number;
  readonly reasons: readonly MatchReason[];
  /** The reason in the words of whoever stored it. */
  readonly why?: string;
}

/** How many links of one relation are worth proposing to one activity, those confirmed included; one commitment answered is enough. */
const MOST: Readonly<Record<Link['relation'], number>> = { fulfils: 3, continues: 3, answers: 2, related: 3 };

/** A stored link, in whatever state, as a proposal is shown. */
export const asProposal = (link: Link): LinkProposal => ({
  pair: pairOf(link),
  activity: link.activity,
  target: link.target,
  relation: link.relation,
  reasons: [],
  ...(link.strength !== undefined && { strength: link.strength }),
  ...(link.why !== undefined && { why: link.why }),
});

const seriesOf = ({ activity, relation }: Pick<Link, 'activity' | 'relation'>): string => `${activity} ${relation}`;

/**
 * Once an activity is linked, only what is close to it is worth a second look; so is a second commitment, and only as long as
 * it answers none.
 */
const isWorth = (already: number) => ({ relation, strength }: LinkCandidate, rank: number): boolean => {
  const isClose = strengthBand(relation, strength) !== 'weak';
  if (relation === 'answers') return already === 0 && (rank === 0 || isClose);
  return already === 0 || isClose;
};

/**
 * What is still to be decided: stored proposals, then candidates whose pair has no link in any state, the strongest of each
 * activity and relation. What was refused is never proposed again [K3]; what is confirmed takes its place among the few.
 */
export const openProposals = (candidates: readonly LinkCandidate[], links: readonly Link[]): readonly LinkProposal[] => {
  const known = new Set(links.map(pairOf));
  const taken = groupBy(links.filter(({ state }) => state !== 'refused'), seriesOf);
  const series = groupBy(candidates.filter((candidate) => !known.has(pairOf(candidate))), seriesOf);
  const found = [...series].flatMap(([name, own]) => {
    const already = taken.get(name)?.length ?? 0;
    const left = Math.max(0, MOST[own[0]?.relation ?? 'related'] - already);
    return own.filter(isWorth(already)).slice(0, left).map((candidate): LinkProposal => ({ pair: pairOf(candidate), ...candidate }));
  });
  return [...links.filter(({ state }) => state === 'proposed').map(asProposal), ...found];
};
