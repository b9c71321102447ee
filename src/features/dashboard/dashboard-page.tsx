import { useMemo } from 'react';
import { readActivityFilter } from '#domain/activities/activity-filter';
import { yearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { DashboardHeading } from './dashboard-heading';
import { EmptyYear } from './empty-year';
import { FetchedBody, preloadBody } from './fetched-body';
import { useAfterPaint } from './after-paint';

const Dashboard = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const search = useUrlSearch();
  const { filter, ignored } = useMemo(
    () => readActivityFilter(search, { ...snapshot, territories: snapshot.dossier.territories }),
    [search, snapshot],
  );
  const { year, activities } = snapshot;
  const { territory } = filter;
  const overview = useMemo(
    () => yearOverview(snapshot, activities, { year, territory }),
    [snapshot, activities, year, territory],
  );
  const painted = useAfterPaint(preloadBody);
  return (
    <>
      <IgnoredFilters ignored={ignored} />
      <DashboardHeading snapshot={snapshot} overview={overview} />
      {overview.scoped.activities.length === 0 && <EmptyYear snapshot={snapshot} overview={overview} />}
      {painted && overview.scoped.activities.length > 0 && <FetchedBody snapshot={snapshot} overview={overview} />}
    </>
  );
};

/** « Tableau de bord »: how a year stands against its convention, every figure a way to what makes it. */
export const DashboardPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.pages.dashboard)}</title>
      {snapshot === undefined ? <PageLoading /> : <Dashboard snapshot={snapshot} />}
    </>
  );
};
