import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useIdle } from '#ui/when-idle';
import { useUrlSearch, type UrlSearch } from '#ui/url/search';
import { SearchControl } from './search-control';
import styles from './shell.module.css';

// Not needed to read the page: fetched once the page is there.
const HistoryControls = lazy(async () => {
  await loadMessages('history');
  return { default: (await import('./history-controls')).HistoryControls };
});

const DisplayMenu = lazy(async () => {
  await loadMessages('display');
  return { default: (await import('./display-menu')).DisplayMenu };
});

const SharedScreenChip = lazy(async () => {
  await loadMessages('display');
  return { default: (await import('./shared-screen-chip')).SharedScreenChip };
});

interface Segment {
  readonly key: string;
  readonly label: string;
  readonly on: boolean;
  readonly search: UrlSearch;
}

const Segments = ({ name, segments }: { readonly name: string; readonly segments: readonly Segment[] }): ReactNode => (
  <nav aria-label={name}>
    <ul className={styles['segments']}>
      {segments.map(({ key, label, on, search }) => (
        <li key={key}>
          <Link to="." search={search} data-on={on} aria-current={on ? 'true' : 'false'} activeOptions={{ exact: true }}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

/** Of another territory than that of the funder that a page was made for, a page is no longer made for it. */
const withTerritory = ({ territoire: _left, financeur: _funder, ...search }: UrlSearch, code: string | undefined): UrlSearch =>
  code === undefined ? search : { ...search, territoire: code };

/** The year and the territory that every page is narrowed to, kept in the address. */
export const TopBar = ({ snapshot }: { readonly snapshot: YearSnapshot | undefined }) => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  const idle = useIdle(snapshot !== undefined);
  if (snapshot === undefined) return <header className={styles['top']} />;
  const { territories } = snapshot.dossier;
  const territory = territories.find(({ code }) => code === search.territoire)?.code;
  return (
    <header className={styles['top']}>
      <div className={styles['scopes']}>
        <Segments
          name={m.shell.year}
          segments={snapshot.years.map((year) => ({
            key: String(year),
            label: String(year),
            on: year === snapshot.year,
            search: { ...search, annee: String(year) },
          }))}
        />
        {territories.length > 0 && (
          <Segments
            name={m.shell.territory}
            segments={[
              { key: '', label: m.shell.wholeTerritory, on: territory === undefined, search: withTerritory(search, undefined) },
              ...territories.map(({ code, label }) => ({
                key: code,
                label: format.text(label),
                on: code === territory,
                search: withTerritory(search, code),
              })),
            ]}
          />
        )}
        {idle && (
          <Suspense>
            <HistoryControls />
          </Suspense>
        )}
      </div>
      <SearchControl />
      {idle && (
        <Suspense>
          <SharedScreenChip />
          <DisplayMenu />
        </Suspense>
      )}
    </header>
  );
};
