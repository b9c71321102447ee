import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { countedOnce } from '#domain/results/scope';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useIdle } from '#ui/when-idle';
import { PAGE_PATHS, type PageName } from '#ui/url/page-paths';
import { useShownNavigation } from './shown-navigation';
import styles from './shell.module.css';

// Its words and its read wait until the page rests.
const BackupFoot = lazy(async () => {
  await Promise.all([loadMessages('backup'), loadMessages('history')]);
  return { default: (await import('./backup-foot')).BackupFoot };
});

interface Props {
  readonly snapshot: YearSnapshot | undefined;
}

const countsOf = (snapshot: YearSnapshot | undefined): Partial<Record<PageName, number>> =>
  snapshot === undefined
    ? {}
    : { objectives: snapshot.objectives.length, activities: countedOnce(snapshot.activities).length };

/** « Convention 2021-2023 »: the first and last years of the conventions. */
const yearsCovered = ({ conventions }: YearSnapshot): string | undefined => {
  const years = conventions.flatMap((convention) => convention.years);
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
};

const Owner = ({ snapshot }: Props) => {
  const { m, format } = useI18n();
  if (snapshot === undefined) return <p className={styles['owner']} />;
  const years = yearsCovered(snapshot);
  return (
    <p className={styles['owner']}>
      {format.text(snapshot.dossier.organisation.name)}
      {years !== undefined && (
        <>
          <br />
          {m.shell.convention(years)}
        </>
      )}
    </p>
  );
};

/** The main navigation of wide screens. Counts are for the eye only: they would drown the names when read aloud. */
export const SideNavigation = ({ snapshot }: Props) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const counts = countsOf(snapshot);
  const idle = useIdle(snapshot !== undefined);
  const navigation = useShownNavigation();
  return (
    <nav aria-label={m.shell.mainNavigation} className={styles['side']}>
      <div className={styles['inner']}>
      <p className={styles['logo']}>{m.common.appName}</p>
      <Owner snapshot={snapshot} />
      {navigation.map(({ section, pages }) => (
        <div key={section ?? 'main'}>
          {section !== undefined && <p className={styles['section']}>{m.shell[section]}</p>}
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <Link
                  to={PAGE_PATHS[page]}
                  search={kept}
                  activeOptions={{ exact: page === 'dashboard', includeSearch: false }}
                  className={styles['link'] ?? ''}
                >
                  {m.shell.pages[page]}
                  {counts[page] !== undefined && (
                    <span aria-hidden="true" className={styles['count']}>
                      {format.number(counts[page])}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles['foot']}>
        <p>{m.shell.storedHere}</p>
        {idle && (
          <Suspense>
            <BackupFoot />
          </Suspense>
        )}
      </div>
      </div>
    </nav>
  );
};
