import { describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import type { LinkProposal } from '#domain/matching/open-proposals';
import { commitmentAnswers } from '#domain/results/commitment-answers';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { aCommitment } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const to = (commitment: string) => ({ type: 'commitment' as const, id: idFor<'Commitment'>(commitment) });

const link = (activity: string, commitment: string, state: Link['state']): Pick<Link, 'activity' | 'target' | 'relation' | 'state'> => ({ activity: idFor(activity), target: to(commitment), relation: 'answers', state });

const proposal = (activity: string, commitment: string): LinkProposal => ({ pair: `${activity} ${commitment}`, activity: idFor(activity), target: to(commitment), relation: 'answers', reasons: [] });

const activities = [aCountedActivity({ id: idFor('meeting') }), aCountedActivity({ id: idFor('study'), status: 'in_progress' })];

describe('what a commitment has in a year', () => {
  it('is what answers it by a confirmed link, with its progress, and apart from that what is proposed', () => {
    const [first, second] = commitmentAnswers(
      [aCommitment({ id: idFor('c1') }), aCommitment({ id: idFor('c2') })],
      activities,
      [link('meeting', 'c1', 'confirmed'), link('study', 'c1', 'refused'), link('elsewhere', 'c1', 'confirmed')],
      [proposal('study', 'c1'), proposal('meeting', 'c1')],
    );
    expect(first?.answered.map(({ id }) => id)).toEqual([idFor('meeting')]);
    expect(first?.progress.byStatus.completed).toBe(1);
    expect(first?.proposed.map(({ activity }) => activity.id)).toEqual([idFor('study')]);
    expect([second?.answered, second?.proposed]).toEqual([[], []]);
  });
});
