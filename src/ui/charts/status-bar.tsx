import { ACTIVITY_STATUSES, type ActivityStatus } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import { ChartLink } from './chart-link';
import styles from './status-bar.module.css';
import { statusFill } from './status-fill';
import { StatusGlyph } from './status-glyph';

/** How many activities stand at each progress. */
export type StatusCounts = Readonly<Record<ActivityStatus, number>>;

const present = (counts: StatusCounts): readonly ActivityStatus[] => ACTIVITY_STATUSES.filter((status) => counts[status] > 0);

const totalOf = (counts: StatusCounts): number => ACTIVITY_STATUSES.reduce((sum, status) => sum + counts[status], 0);

/** « 12 réalisées, 16 en cours ». */
const useSpokenCounts = (counts: StatusCounts): string => {
  const { m } = useI18n();
  return m.charts.list(present(counts).map((status) => m.charts.countedStatus(status, counts[status])));
};

interface StatusBarProps {
  readonly counts: StatusCounts;
  /** The greatest total of the bars that are read together: they share its scale. */
  readonly scale: number;
  /** Share of the line's width that the greatest bar takes; the counts stand beside it. */
  readonly share?: number;
}

/** Progress of one objective in a line: a bar on the scale of its neighbours, and its counts beside it. */
export const StatusBar = ({ counts, scale, share = 0.42 }: StatusBarProps) => {
  const { format } = useI18n();
  const spoken = useSpokenCounts(counts);
  const width = `${(totalOf(counts) / Math.max(scale, 1)) * share * 100}%`;
  return (
    <div className={styles['line']}>
      <div className={styles['bar']} style={{ width }} role="img" aria-label={spoken}>
        {present(counts).map((status) => (
          <i key={status} className={`${styles['segment'] ?? ''} ${statusFill(status)}`} style={{ flex: counts[status] }} />
        ))}
      </div>
      <span className={styles['counts']} aria-hidden="true">
        {present(counts).map((status) => (
          <span key={status} className={styles['count']}>
            <StatusGlyph status={status} size={11} />
            {format.number(counts[status])}
          </span>
        ))}
      </span>
    </div>
  );
};

interface WideStatusBarProps {
  readonly counts: StatusCounts;
  /** The activities at each progress. */
  readonly hrefs?: Partial<Readonly<Record<ActivityStatus, string>>>;
}

/** Progress of one objective across the page: each count stands in its segment, and again in words below. */
export const WideStatusBar = ({ counts, hrefs = {} }: WideStatusBarProps) => {
  const { m, format } = useI18n();
  return (
    <div>
      <div className={`${styles['bar'] ?? ''} ${styles['tall'] ?? ''}`} aria-hidden="true">
        {present(counts).map((status) => (
          <i key={status} className={`${styles['segment'] ?? ''} ${statusFill(status)}`} style={{ flex: counts[status] }}>
            <span className={styles['inside']}>{format.number(counts[status])}</span>
          </i>
        ))}
      </div>
      <ul className={styles['words']}>
        {present(counts).map((status) => (
          <li key={status}>
            <ChartLink href={hrefs[status]}>
              <StatusGlyph status={status} />
              {m.charts.countedStatus(status, counts[status])}
            </ChartLink>
          </li>
        ))}
      </ul>
    </div>
  );
};
