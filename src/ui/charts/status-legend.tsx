import { ACTIVITY_STATUSES, type ActivityStatus } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import { statusFill } from './status-fill';
import styles from './status-legend.module.css';

interface StatusLegendProps {
  /** Those that the page shows; all of them when absent. */
  readonly statuses?: readonly ActivityStatus[];
}

/** What the fills of progress bars mean, once for a section. */
export const StatusLegend = ({ statuses = ACTIVITY_STATUSES }: StatusLegendProps) => {
  const { m } = useI18n();
  return (
    <ul className={styles['legend']}>
      {statuses.map((status) => (
        <li key={status}>
          <i aria-hidden="true" className={`${styles['swatch'] ?? ''} ${statusFill(status)}`} />
          {m.statuses[status]}
        </li>
      ))}
    </ul>
  );
};
