import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { strengthBand } from '#domain/matching/strength-band';
import { linkDoubt } from '#domain/links/link-doubt';
import { useI18n } from '#i18n/i18n-context';
import { proposalWhy } from '#ui/links/proposal-words';
import { CodeTag } from '#ui/status/code-tag';
import { KindIcon } from '#ui/status/kind-icon';
import { StatusPill } from '#ui/status/status-pill';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { LinkRow } from './link-rows';
import styles from './matching.module.css';

interface Props {
  readonly row: LinkRow;
  /** The objective's goal, by its place in the convention: it gives the colour of the code. */
  readonly goal: number;
}

const From = ({ row: { activity, objective }, goal }: Props) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <div className={styles['side']}>
      <p className={styles['title']}>
        <KindIcon kind={activity.kind} />
        <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
          {format.text(activity.title)}
        </Link>
      </p>
      <p className={styles['meta']}>
        {objective !== undefined && <CodeTag code={objective.code} goal={goal} />}
        <StatusPill status={activity.status} />
      </p>
    </div>
  );
};

const To = ({ row: { action, commitment, heading, activity, proposal } }: Pick<Props, 'row'>) => {
  const { m, format } = useI18n();
  const words = m.matching;
  if (commitment !== undefined) {
    return (
      <div className={styles['side']}>
        <p className={styles['title']}>
          <KindIcon kind={commitment.kind} />
          <span>{format.text(commitment.label)}</span>
        </p>
        <p className={styles['meta']}>{words.list.commitment}</p>
      </div>
    );
  }
  if (action === undefined) return <p className={styles['gone']}>{words.list.goneTarget}</p>;
  const doubt = linkDoubt(proposal.relation, activity, action, false);
  return (
    <div className={styles['side']}>
      <p className={styles['title']}>
        <KindIcon kind={action.kind} />
        <span>{format.text(action.title)}</span>
      </p>
      <p className={styles['meta']}>
        <span>{words.list.programme(action.year)}</span>
        {heading !== undefined && <span>{words.list.under(format.text(heading))}</span>}
        {action.due.length > 0 && <span>{action.due.map((due) => format.period(due, 'short', action.year)).join(', ')}</span>}
      </p>
      {doubt !== null && <p className={styles['doubt']}>{words.doubts[doubt]}</p>}
    </div>
  );
};

/** What is linked to what, how surely, and why. */
export const LinkLine = ({ row, goal }: Props) => {
  const { m, format } = useI18n();
  const { relation, strength } = row.proposal;
  const why = proposalWhy(row.proposal, m);
  return (
    <div className={styles['line']}>
      <From row={row} goal={goal} />
      <p className={styles['relation']}>
        <ArrowRight aria-hidden="true" size={16} strokeWidth={1.8} />
        {m.matching.relations[relation]}
      </p>
      <To row={row} />
      <p className={styles['why']}>
        {strength !== undefined && <b>{m.matching.bands[strengthBand(relation, strength)]}</b>}
        {why !== '' && <span>{format.text(why)}</span>}
      </p>
    </div>
  );
};
