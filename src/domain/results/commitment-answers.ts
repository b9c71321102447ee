import type { Link } from '../links/link';
import type { LinkProposal } from '../matching/open-proposals';
import type { Commitment } from '../objectives/objective';
import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';
import { progressOf, type Progress } from './progress';

/** A proposal with the activity that it would start from. */
export interface ProposedAnswer {
  readonly activity: CountedActivity;
  readonly proposal: LinkProposal;
}

/** What a commitment has in a year: the activities that answer it, those proposed, and neither when nothing is recorded. */
export interface CommitmentAnswers<Line extends Pick<Commitment, 'id'> = Commitment> {
  readonly commitment: Line;
  readonly answered: readonly CountedActivity[];
  /** Where those that answer stand. */
  readonly progress: Progress;
  readonly proposed: readonly ProposedAnswer[];
}

type AnswerLink = Pick<Link, 'activity' | 'target' | 'relation' | 'state'>;

const targetOf = ({ target }: Pick<Link, 'target'>): string => target.id;

/** For each commitment, the activities of a scope that confirmed links say answer it, each once, and those proposed beside them. */
export const commitmentAnswers = <Line extends Pick<Commitment, 'id'>>(
  commitments: readonly Line[],
  activities: readonly CountedActivity[],
  links: readonly AnswerLink[],
  proposals: readonly LinkProposal[],
): readonly CommitmentAnswers<Line>[] => {
  const linked = groupBy(links.filter(({ relation, state }) => relation === 'answers' && state === 'confirmed'), targetOf);
  const open = groupBy(proposals.filter(({ relation }) => relation === 'answers'), targetOf);
  return commitments.map((commitment) => {
    const answering = new Set((linked.get(commitment.id) ?? []).map(({ activity }) => activity));
    const asked = new Map((open.get(commitment.id) ?? []).map((proposal) => [proposal.activity, proposal]));
    const answered = activities.filter(({ id }) => answering.has(id));
    const proposed = activities.flatMap((activity) => {
      const proposal = asked.get(activity.id);
      return proposal === undefined || answering.has(activity.id) ? [] : [{ activity, proposal }];
    });
    return { commitment, answered, progress: progressOf(answered), proposed };
  });
};
