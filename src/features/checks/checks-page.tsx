import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { PrivatePage } from '#ui/preferences/private-page';
import { DocumentsProvider } from '#ui/source/documents-context';
import { EmptyState } from '#ui/states/empty-state';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { keptBetweenPages, useUrlSearch, yearFromSearch } from '#ui/url/search';
import styles from './checks.module.css';
import { checksShown, ChecksShownProvider, type ChecksShown } from './checks-shown';
import { EmptyYear } from './empty-year';
import { LackingCard } from './lacking-card';
import { NarrowedNote } from './narrowed-note';
import { ObjectivesCard } from './objectives-card';
import { TwoFiguresCard } from './two-figures-card';

// Below the rest, with words of its own: it reads the whole activities of the year.
const DoublesCard = lazy(async () => {
  const [{ DoublesCard: card }] = await Promise.all([import('./doubles-card'), loadMessages('bulk')]);
  return { default: card };
});

const LikelyDoubles = ({ year }: { readonly year: number }) => (
  <Suspense>
    <DoublesCard year={year} />
  </Suspense>
);

const Body = ({ shown, year }: { readonly shown: ChecksShown; readonly year: number }) => {
  const { m } = useI18n();
  const isClear = shown.findings.total === 0 && shown.toldTwice.length === 0;
  if (isClear) {
    return (
      <div className={grid['stack']}>
        <EmptyState title={m.checks.allClear} />
        <LikelyDoubles year={year} />
      </div>
    );
  }
  return (
    <div className={grid['stack']}>
      <TwoFiguresCard />
      <ObjectivesCard />
      <LackingCard rule="event_without_participants" />
      <LackingCard rule="activity_without_date" />
      <LikelyDoubles year={year} />
    </div>
  );
};

const Checks = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const documents = useDocuments();
  const shown = useMemo(() => checksShown(snapshot, search), [snapshot, search]);
  const { findings, overview, ignored } = shown;
  const isEmpty = snapshot.activities.length === 0;
  return (
    <ChecksShownProvider value={shown}>
      <p className={styles['onPaper']}>{m.checks.notPrinted}</p>
      <div className="no-print">
        <PageHeading
          title={isEmpty ? m.checks.noActivity(snapshot.year) : m.checks.sentence(findings.total, overview.scope.year)}
          subtitle={m.checks.subtitle}
          actions={
            !isEmpty && (
              <Link to="/rapprochements" search={keptBetweenPages(search)} className={buttons['ghost']}>
                {m.checks.matching}
              </Link>
            )
          }
        />
        <IgnoredFilters ignored={ignored} />
        <NarrowedNote />
        <DocumentsProvider value={documents}>
          {isEmpty ? <EmptyYear snapshot={snapshot} /> : <Body shown={shown} year={snapshot.year} />}
        </DocumentsProvider>
      </div>
    </ChecksShownProvider>
  );
};

/** « À vérifier »: what four rules find in a year, each with the way to its place; it is worked through on screen and never printed. */
export const ChecksPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.pages.checks)}</title>
      <PrivatePage>{snapshot === undefined ? <PageLoading /> : <Checks snapshot={snapshot} />}</PrivatePage>
    </>
  );
};
