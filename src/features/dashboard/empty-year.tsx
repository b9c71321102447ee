import { Link } from '@tanstack/react-router';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { useMarkWhenPainted } from '#ui/performance-mark';
import styles from './empty-year.module.css';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly overview: YearOverview;
}

/** A year, or a territory of it, without data: says so and offers where to go. */
export const EmptyYear = ({ snapshot, overview }: Props) => {
  const { m } = useI18n();
  useMarkWhenPainted('jalon:dashboard');
  const { year, territory } = overview.scope;
  const latest = snapshot.yearsWithActivities.findLast((other) => other !== year);
  const annee = String(year);
  return (
    <EmptyState title={m.dashboard.empty.title(year)}>
      <p>{m.dashboard.empty.text}</p>
      <ul className={styles['choices']}>
        {territory !== undefined && (
          <li>
            <Link to="/" search={{ annee }} className={buttons['ghost']}>
              {m.dashboard.empty.otherTerritory}
            </Link>
          </li>
        )}
        {latest !== undefined && (
          <li>
            <Link to="/" search={{ annee: String(latest) }} className={buttons['ghost']}>
              {m.dashboard.empty.seeYear(latest)}
            </Link>
          </li>
        )}
        <li>
          <Link to="/objectifs" search={{ annee }} className={buttons['ghost']}>
            {m.dashboard.empty.seeObjectives}
          </Link>
        </li>
        <li>
          <Link to="/programme" search={{ annee }} className={buttons['ghost']}>
            {m.dashboard.empty.seeProgramme}
          </Link>
        </li>
      </ul>
    </EmptyState>
  );
};
