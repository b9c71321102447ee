import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Activity } from '#domain/activities/activity';
import { figureOf } from '#domain/measures/figure';
import { earliestOf } from '#domain/periods/compare-periods';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { ToldAt } from '#ui/source/told-at';
import { KindIcon } from '#ui/status/kind-icon';
import { StatusPill } from '#ui/status/status-pill';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { mainFigure } from './main-figure';
import styles from './reported-card.module.css';

interface Props {
  readonly activity: Activity;
  readonly className?: string | undefined;
  /** What stands before the title, such as the code of another objective. */
  readonly lead?: ReactNode;
}

const DateCell = ({ activity }: { readonly activity: Activity }) => {
  const { m, format } = useI18n();
  const first = earliestOf(activity.dates);
  if (first === null) return <em>{m.common.unknownDate}</em>;
  const others = activity.dates.length - 1;
  return (
    <>
      {format.period(first, 'short', activity.year)}
      {others > 0 && (
        <span className={styles['others']}>
          {' '}
          <span aria-hidden="true">{m.objectives.one.andOthers(others)}</span>
          <span className="visually-hidden">{m.objectives.one.andOtherDates(others)}</span>
        </span>
      )}
    </>
  );
};

const FigureCell = ({ activity }: { readonly activity: Activity }) => {
  const { m, format } = useI18n();
  const main = mainFigure(activity);
  if (main === null) return <em>{m.common.unknownFigure}</em>;
  const { measure, others } = main;
  return (
    <>
      <b>
        <DoubtfulFigure quantity={figureOf(measure)} />
      </b>{' '}
      {format.text(measure.unit)}
      {measure.carriedByOthers === true && ` (${m.objectives.one.carriedByOthers})`}
      {others > 0 && (
        <span className={styles['others']}>
          {' '}
          <span aria-hidden="true">{m.objectives.one.andOthers(others)}</span>
          <span className="visually-hidden">{m.objectives.one.andOthersSpoken(others)}</span>
        </span>
      )}
    </>
  );
};

/** One activity reported: when, what, its figure, and where it stands. */
export const ReportedRow = ({ activity, className, lead }: Props) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { id, title, kind, role, status, cause, source } = activity;
  return (
    <li className={[styles['row'], className].filter(Boolean).join(' ')}>
      <span className={styles['date']}>
        <DateCell activity={activity} />
      </span>
      <span className={styles['icon']}>
        <KindIcon kind={kind} decorative />
      </span>
      <div className={styles['what']}>
        {lead}
        <Link to="/activites/$id" params={{ id }} search={kept} className={styles['title']}>
          {format.text(title)}
        </Link>{' '}
        <ToldAt detail source={source} />
        <p className={styles['meta']}>
          {m.kinds[kind]}
          {role !== undefined && ` · ${m.roles[role.value]}`}
        </p>
        {cause !== undefined && <p className={styles['cause']}>{m.objectives.one.cause(format.text(cause.text))}</p>}
      </div>
      <span className={styles['figure']}>
        <FigureCell activity={activity} />
      </span>
      <span className={styles['status']}>
        <StatusPill status={status} />
      </span>
    </li>
  );
};
