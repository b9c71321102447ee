import type { DossierId, LinkId } from '../record/id';
import type { Link } from './link';
import { pairOf } from './link-pair';

/** What someone says of a link, whether it was proposed, stored, or is made by hand. */
export interface LinkDecision extends Pick<Link, 'activity' | 'target' | 'relation'> {
  readonly state: 'confirmed' | 'refused';
  readonly strength?: number | undefined;
  readonly why?: string | undefined;
}

interface Known {
  readonly dossier: DossierId;
  /** The stored links of the activities that are decided on. */
  readonly links: readonly Link[];
  readonly newId: () => LinkId;
}

const decidedOn = (stored: Link | undefined, { activity, target, relation, state, strength, why }: LinkDecision, { dossier, newId }: Known): Link => ({
  ...(stored ?? { dossier, id: newId(), rev: 0 }),
  activity,
  target,
  relation,
  state,
  ...(strength !== undefined && { strength }),
  ...(why !== undefined && why !== '' && { why }),
});

const says = (stored: Link | undefined, { relation, state }: LinkDecision): boolean => stored?.relation === relation && stored.state === state;

/**
 * The links to write so that they say what was decided. A pair has one link [K1]: a refusal stays stored, so that it is never
 * proposed again, and confirming it later changes that same link. What already says so is left alone.
 */
export const decideLinks = (decisions: readonly LinkDecision[], known: Known): readonly Link[] => {
  const last = new Map(decisions.map((decision) => [pairOf(decision), decision]));
  const stored = new Map(known.links.toReversed().map((link) => [pairOf(link), link]));
  return [...last].flatMap(([pair, decision]) => (says(stored.get(pair), decision) ? [] : [decidedOn(stored.get(pair), decision, known)]));
};
