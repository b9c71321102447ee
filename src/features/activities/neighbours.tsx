import { Link } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import { inReportOrder } from '#domain/activities/report-order';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivityList } from '#storage/repositories/activity-list.repository';
import { useUrlSearch } from '#ui/url/search';
import { useSheet } from './sheet-context';
import styles from './sheet.module.css';

const Neighbour = ({ activity, side }: { readonly activity: Activity | undefined; readonly side: 'before' | 'after' }) => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  if (activity === undefined) return <span />;
  const Arrow = side === 'before' ? ArrowLeft : ArrowRight;
  return (
    <Link to="/activites/$id" params={{ id: activity.id }} search={search} className={styles[side]}>
      <Arrow size={16} strokeWidth={1.8} aria-hidden="true" />
      <span>
        <span className={styles['side']}>{m.activities.sheet[side]}</span>
        {format.text(activity.title)}
      </span>
    </Link>
  );
};

/** The activities before and after in the report; the list they are found in is the one that the page of activities reads. */
export const Neighbours = () => {
  const { m } = useI18n();
  const { activity } = useSheet();
  const { year, id } = activity;
  const { data: list } = useLiveRead('activity-list', [year], ({ db, dossier }) => readActivityList(db, dossier, year));
  const ordered = useMemo(() => inReportOrder(list?.records ?? []), [list]);
  const place = ordered.findIndex((one) => one.id === id);
  if (place < 0) return null;
  return (
    <nav aria-label={m.activities.sheet.neighbours} className={styles['neighbours']}>
      <Neighbour activity={ordered[place - 1]} side="before" />
      <Neighbour activity={ordered[place + 1]} side="after" />
    </nav>
  );
};
