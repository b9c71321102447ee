import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { Progress } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import { StatusGlyph } from '#ui/charts/status-glyph';
import { statusFill } from '#ui/charts/status-fill';
import styles from '../slide.module.css';

/** What is not known has no place on a wall: only the progress that someone recorded. */
const shownIn = ({ byStatus }: Progress) => ACTIVITY_STATUSES.filter((status) => status !== 'unknown' && byStatus[status] > 0);

/** Where activities stand, in a bar across the slide and in words under it. */
export const ProgressBar = ({ progress }: { readonly progress: Progress }) => {
  const { m, format } = useI18n();
  const shown = shownIn(progress);
  if (shown.length === 0) return null;
  return (
    <div className={styles['progress']}>
      <div className={styles['bar']} aria-hidden="true">
        {shown.map((status) => (
          <i key={status} data-status={status} className={`${styles['segment'] ?? ''} ${statusFill(status)}`} style={{ flexGrow: progress.byStatus[status] }}>
            <b>{format.number(progress.byStatus[status])}</b>
          </i>
        ))}
      </div>
      <ul className={styles['legend']}>
        {shown.map((status) => (
          <li key={status}>
            <StatusGlyph status={status} size={28} />
            {m.presentation.objective.ofStatus(status, progress.byStatus[status])}
          </li>
        ))}
      </ul>
    </div>
  );
};
