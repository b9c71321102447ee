import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Commitment } from '#domain/objectives/objective';
import type { ActivityId } from '#domain/record/id';
import type { CommitmentAnswers } from '#domain/results/commitment-answers';
import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { decisionOn, proposalWhy } from '#ui/links/proposal-words';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { StatusPill } from '#ui/status/status-pill';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './commitments-card.module.css';
import type { LinkActs } from './use-link-acts';

interface Props {
  readonly answers: CommitmentAnswers;
  readonly titles: ReadonlyMap<ActivityId, string>;
  readonly acts: LinkActs;
}

interface LineProps {
  readonly activity: CountedActivity;
  readonly title: string;
  readonly why?: string;
  readonly children: ReactNode;
}

const Line = ({ activity, title, why, children }: LineProps) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <li className={styles['answer']}>
      <StatusPill status={activity.status} />
      <div>
        <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
          {format.text(title)}
        </Link>
        {why !== undefined && why !== '' && <p className={styles['note']}>{format.text(why)}</p>}
      </div>
      <span className={`${styles['acts'] ?? ''} no-print`}>{children}</span>
    </li>
  );
};

const cutOf = (commitment: Commitment, activity: ActivityId) => ({ activity, target: { type: 'commitment', id: commitment.id }, relation: 'answers', state: 'refused' }) as const;

/** The activities that answer one commitment, then those proposed, each with what can be decided of it. */
export const AnsweringList = ({ answers: { commitment, answered, proposed }, titles, acts }: Props) => {
  const { m, format } = useI18n();
  const { list, objective } = m.matching;
  const titleOf = ({ id }: CountedActivity): string => format.text(titles.get(id) ?? m.common.open);
  return (
    <>
      <ul>
        {answered.map((activity) => (
          <Line key={activity.id} activity={activity} title={titleOf(activity)}>
            <button
              type="button"
              className={buttons['small']}
              disabled={acts.busy}
              aria-label={objective.cut(titleOf(activity))}
              onClick={() => acts.decide('cut-link', [cutOf(commitment, activity.id)])}
            >
              {list.cut}
            </button>
          </Line>
        ))}
      </ul>
      {proposed.length > 0 && (
        <Private>
          <ul>
            {proposed.map(({ activity, proposal }) => (
              <Line key={activity.id} activity={activity} title={titleOf(activity)} why={proposalWhy(proposal, m)}>
                <button
                  type="button"
                  className={buttons['small']}
                  disabled={acts.busy}
                  aria-label={list.named(list.confirm, titleOf(activity), format.text(commitment.label))}
                  onClick={() => acts.decide('confirm-links', [decisionOn(proposal, 'confirmed', m)])}
                >
                  {list.confirm}
                </button>
                <button
                  type="button"
                  className={buttons['small']}
                  disabled={acts.busy}
                  aria-label={list.named(list.refuse, titleOf(activity), format.text(commitment.label))}
                  onClick={() => acts.decide('refuse-links', [decisionOn(proposal, 'refused', m)])}
                >
                  {list.refuse}
                </button>
              </Line>
            ))}
          </ul>
        </Private>
      )}
    </>
  );
};
