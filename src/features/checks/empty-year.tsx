import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './checks.module.css';

/** A year without activities has nothing to look at yet; the years that have some are offered. */
export const EmptyYear = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { yearsWithActivities } = snapshot;
  const isNew = yearsWithActivities.length === 0;
  return (
    <EmptyState title={isNew ? m.checks.nowhere : m.checks.yearsToOpen}>
      <ul className={styles['choices']}>
        {yearsWithActivities.map((year) => (
          <li key={year}>
            <Link to="/verifier" search={{ ...search, annee: String(year) }} className={buttons['ghost']}>
              {m.checks.seeYear(year)}
            </Link>
          </li>
        ))}
        {isNew && (
          <li>
            <Link to="/objectifs" search={keptBetweenPages(search)} className={buttons['ghost']}>
              {m.checks.seeObjectives}
            </Link>
          </li>
        )}
      </ul>
    </EmptyState>
  );
};
