import type { LinkDecision } from '#domain/links/decide-links';
import type { LinkProposal } from '#domain/matching/open-proposals';
import type { Messages } from '#i18n/fr/messages';

/** Why a link is proposed: in the words of whoever stored it, else in those of the rules. */
export const proposalWhy = ({ why, reasons }: Pick<LinkProposal, 'why' | 'reasons'>, { matching }: Messages): string =>
  why ?? matching.reasons(reasons.map((one) => matching.reason(one)));

/** What is written when someone decides on a proposal: the reason stays with the link. */
export const decisionOn = (proposal: LinkProposal, state: LinkDecision['state'], m: Messages): LinkDecision => ({
  activity: proposal.activity,
  target: proposal.target,
  relation: proposal.relation,
  state,
  why: proposalWhy(proposal, m),
  ...(proposal.strength !== undefined && { strength: proposal.strength }),
});
