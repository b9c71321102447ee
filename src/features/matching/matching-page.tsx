import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { useI18n } from '#i18n/i18n-context';
import { useCandidatesProgress } from '#storage/live/use-link-candidates';
import { useLinksOfYear, type LinksOfYear } from '#storage/live/use-links-of-year';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { PageHeading } from '#ui/page/page-heading';
import { PrivatePage } from '#ui/preferences/private-page';
import { EmptyState } from '#ui/states/empty-state';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { WorkProgress } from '#ui/states/work-progress';
import { keptBetweenPages, useUrlSearch, yearFromSearch } from '#ui/url/search';
import { LinkList } from './link-list';
import { linkRows, rowsInView, viewOf } from './link-rows';
import { MatchingFilters } from './matching-filters';
import styles from './matching.module.css';
import { useDecisions } from './use-decisions';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly found: LinksOfYear;
}

const Breadcrumb = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <nav aria-label={m.matching.breadcrumb}>
      <Link to="/programme" search={kept}>
        {m.shell.pages.programme}
      </Link>
      <span aria-hidden="true"> › </span>
      <b>{m.matching.page}</b>
    </nav>
  );
};

const NoActivity = ({ snapshot: { year, yearsWithActivities } }: Pick<Props, 'snapshot'>) => {
  const { m } = useI18n();
  return (
    <>
      <PageHeading title={m.matching.page} breadcrumb={<Breadcrumb />} />
      <EmptyState title={m.matching.noActivity(year)}>
        {yearsWithActivities.length > 0 && (
          <p>
            {m.matching.yearsToOpen}{' '}
            {yearsWithActivities.map((other) => (
              <Link key={other} to="/rapprochements" search={{ annee: String(other) }} className={styles['year']}>
                {String(other)}
              </Link>
            ))}
          </p>
        )}
      </EmptyState>
    </>
  );
};

const Searching = ({ found: { searching, failed } }: Pick<Props, 'found'>) => {
  const { m } = useI18n();
  const progress = useCandidatesProgress();
  const { search } = m.matching;
  if (failed !== null) {
    return (
      <Notice tone="problem">
        <p>{search.failed(failed)}</p>
      </Notice>
    );
  }
  if (!searching) return null;
  return (
    <WorkProgress label={search.label} cancel={search.stop} {...(progress.total > 0 && { done: progress.done, total: progress.total })}>
      {search.running(progress.done, progress.total)}
    </WorkProgress>
  );
};

const Links = ({ snapshot, found }: Props) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const decisions = useDecisions();
  const { linked, proposals } = found;
  const rows = useMemo(() => linkRows(linked, proposals, snapshot), [linked, proposals, snapshot]);
  const { objectives, goals } = useMemo(() => conventionInYear(snapshot, snapshot.year), [snapshot]);
  const view = viewOf(search);
  const count = (state: 'proposed' | 'confirmed') => rows.filter((row) => row.state === state).length;
  return (
    <>
      <p className={styles['onPaper']}>{m.matching.notPrinted}</p>
      <div className="no-print">
        <PageHeading title={m.matching.sentence(snapshot.year, count('proposed'), count('confirmed'))} subtitle={m.matching.subtitle} breadcrumb={<Breadcrumb />} />
        {search.territoire !== undefined && (
          <Notice>
            <p>{m.matching.wholeTerritory}</p>
          </Notice>
        )}
        <MatchingFilters rows={rows} view={view} year={snapshot.year} objectives={objectives} />
        <Searching found={found} />
        <LinkList
          key={[view.state, view.relation, view.objective, view.order].join(' ')}
          rows={rowsInView(rows, view)}
          state={view.state}
          goalOf={({ objective }) => Math.max(0, goals.findIndex(({ id }) => id === objective?.goal))}
          decisions={decisions}
        />
      </div>
    </>
  );
};

const OfYear = ({ snapshot }: Pick<Props, 'snapshot'>) => {
  const found = useLinksOfYear(snapshot.year);
  if (found === undefined) return <PageLoading />;
  return <Links snapshot={snapshot} found={found} />;
};

/** « Rapprochements »: every link that a year has or could have, gone through one by one or several at once; on screen only. */
export const MatchingPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(m.matching.page)}</title>
      <PrivatePage>
        {snapshot === undefined ? <PageLoading /> : snapshot.activities.length === 0 ? <NoActivity snapshot={snapshot} /> : <OfYear snapshot={snapshot} />}
      </PrivatePage>
    </>
  );
};
