import { Link } from '@tanstack/react-router';
import { ArrowRight, Plus } from 'lucide-react';
import type { CountedActivity } from '#domain/results/counted-activity';
import type { SequelRow } from '#domain/results/report-to-programme';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { StatusPill } from '#ui/status/status-pill';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './sequel-card.module.css';

/** One action of the next programme, with the activities of the report that it goes on from. */
export interface Sequel extends SequelRow {
  readonly activities: readonly { readonly activity: CountedActivity; readonly title: string }[];
}

interface Props {
  readonly sequel: Sequel;
  readonly year: number;
  readonly folded: boolean;
}

const From = ({ sequel: { activities }, year }: Pick<Props, 'sequel' | 'year'>) => {
  const { m, format } = useI18n();
  const words = m.matching.sequel;
  const kept = keptBetweenPages(useUrlSearch());
  const [first] = activities;
  if (first === undefined) return <em className={styles['unknown']}>{words.notRecorded(year)}</em>;
  const others = activities.length - 1;
  return (
    <>
      <Link to="/activites/$id" params={{ id: first.activity.id }} search={kept}>
        {format.text(first.title)}
      </Link>
      {others > 0 && (
        <span className={styles['others']}>
          {' '}
          <span aria-hidden="true">{words.more(others)}</span>
          <span className="visually-hidden">{words.moreSpoken(others)}</span>
        </span>
      )}
    </>
  );
};

export const SequelLine = ({ sequel, year, folded }: Props) => {
  const { m, format } = useI18n();
  const words = m.matching.sequel;
  const { action, activities, change } = sequel;
  const [first] = activities;
  const Sign = first === undefined ? Plus : ArrowRight;
  return (
    <tr className={folded ? styles['folded'] : undefined}>
      <td data-name={words.report(year)}>
        <From sequel={sequel} year={year} />
      </td>
      <td>{first !== undefined && <StatusPill status={first.activity.status} />}</td>
      <td data-name={words.programme(action.year)}>
        <span className={styles['action']}>
          <Sign aria-hidden="true" size={15} strokeWidth={1.8} />
          <span>
            {format.text(action.title)} {!action.firm && <span className={styles['conditional']}>{words.conditional}</span>} <ToldAt detail source={action.source} />
          </span>
        </span>
      </td>
      <td data-name={words.due}>
        {action.due.length === 0 ? <em className={styles['unknown']}>{words.notDue}</em> : action.due.map((due) => format.period(due, 'short', action.year)).join(', ')}
      </td>
      <td data-name={words.change}>{words.changes[change]}</td>
    </tr>
  );
};
