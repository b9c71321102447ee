import type { ReactNode } from 'react';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { KindIcon } from '#ui/status/kind-icon';
import { StatusPill } from '#ui/status/status-pill';
import styles from './done.module.css';
import { ReportedLink } from './reported-link';

interface Props {
  readonly activities: readonly ReportedActivity[];
  /** What can be done about each. */
  readonly children?: ((activity: ReportedActivity) => ReactNode) | undefined;
}

/** Activities of a report, each with its kind, its progress and the way to its page. */
export const ActivityLines = ({ activities, children }: Props) => (
  <ul className={styles['lines']}>
    {activities.map((activity) => (
      <li key={activity.id} className={styles['activity']}>
        <KindIcon kind={activity.kind} />
        <ReportedLink activity={activity} />
        <StatusPill status={activity.status} />
        {children?.(activity)}
      </li>
    ))}
  </ul>
);
