import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { useUrlSearch } from '#ui/url/search';
import { keptBetweenReports } from './edition/edition-address';
import type { ReportYear } from './report-year';
import styles from './report.module.css';

/** A year, or a territory of it, that holds nothing to tell: says so and offers where to go. */
export const EmptyReport = ({ year }: { readonly year: ReportYear }) => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  const { snapshot, territory } = year;
  const others = snapshot.yearsWithActivities.filter((other) => other !== snapshot.year);
  const words = m.report.empty;
  const title = territory === undefined ? words.title(snapshot.year) : words.inTerritory(snapshot.year, format.text(territory));
  return (
    <EmptyState title={title}>
      <p>{words.text}</p>
      <ul className={styles['choices']}>
        {territory !== undefined && (
          <li>
            <Link to="/rapport" search={{ annee: String(snapshot.year) }} className={buttons['ghost']}>
              {words.wholeTerritory}
            </Link>
          </li>
        )}
        {others.map((other) => (
          <li key={other}>
            <Link to="/rapport" search={{ ...keptBetweenReports(search), annee: String(other) }} className={buttons['ghost']}>
              {words.seeYear(other)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/objectifs" search={{ annee: String(snapshot.year) }} className={buttons['ghost']}>
            {words.seeObjectives}
          </Link>
        </li>
      </ul>
    </EmptyState>
  );
};
