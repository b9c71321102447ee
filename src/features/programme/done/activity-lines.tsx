import type { ReactNode } from 'react';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import { KindIcon } from '#ui/status/kind-icon';
import { StatusPill } from '#ui/status/status-pill';
import styles from './done.module.css';
import { ReportedLink } from './reported-link';

interface Props {
  readonly activities: readonly ReportedActivity[];
  /** What can be done about each. */
  readonly children?: ((activity: ReportedActivity) => ReactNode) | undefined;
}

/** As many as are read in a list; the rest is counted. */
const MOST = 200;

/** Activities of a report, each with its kind, its progress and the way to its page. */
export const ActivityLines = ({ activities, children }: Props) => {
  const { m } = useI18n();
  const listed = activities.slice(0, MOST);
  const titles = useTitles(listed.flatMap(({ id, title }) => (title === undefined ? [id] : [])));
  return (
    <ul className={styles['lines']}>
      {listed.map((activity) => (
        <li key={activity.id} className={styles['activity']}>
          <KindIcon kind={activity.kind} />
          <ReportedLink activity={activity} title={activity.title ?? titles.get(activity.id)} />
          <StatusPill status={activity.status} />
          {children?.(activity)}
        </li>
      ))}
      {activities.length > MOST && <li className={styles['rest']}>{m.programmeDone.more(activities.length - MOST)}</li>}
    </ul>
  );
};
