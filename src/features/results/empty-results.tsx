import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { useResults } from './results-context';
import styles from './results.module.css';

/** A year, or a territory of it, without any result: says so and offers where to go. */
export const EmptyResults = () => {
  const { m } = useI18n();
  const { snapshot, overview, territory } = useResults();
  const { year } = overview.scope;
  const annee = String(year);
  const latest = snapshot.yearsWithActivities.findLast((other) => other !== year);
  return (
    <>
      <PageHeading title={m.results.emptyYear(year)} />
      <EmptyState title={territory === undefined ? m.results.emptyTitle(year) : m.results.emptyTerritory(territory)}>
        <p>{m.results.emptyText}</p>
        <p className={styles['choices']}>
          {territory !== undefined && (
            <Link to="/resultats" search={{ annee }} className={buttons['ghost']}>
              {m.results.wholeTerritory}
            </Link>
          )}
          {latest !== undefined && (
            <Link to="/resultats" search={{ annee: String(latest) }} className={buttons['ghost']}>
              {m.results.seeYear(latest)}
            </Link>
          )}
          <Link to="/programme" search={{ annee }} className={buttons['ghost']}>
            {m.results.seeProgramme}
          </Link>
          <Link to="/importer" search={{ annee }} className={buttons['ghost']}>
            {m.results.seeImport}
          </Link>
        </p>
      </EmptyState>
    </>
  );
};
