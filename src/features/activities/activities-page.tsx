import { useMemo } from 'react';
import { readActivityFilter } from '#domain/activities/activity-filter';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { useI18n } from '#i18n/i18n-context';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { ActivitiesHeading } from './activities-heading';
import { ActivityListSection } from './activity-list-section';
import { EmptyYear } from './empty-year';
import { ignoredOrder } from './filter-search';

const Activities = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const search = useUrlSearch();
  const convention = useMemo(() => conventionInYear(snapshot, snapshot.year), [snapshot]);
  const { filter, ignored } = useMemo(
    () => readActivityFilter(search, { ...snapshot, territories: snapshot.dossier.territories }),
    [search, snapshot],
  );
  return (
    <>
      <ActivitiesHeading snapshot={snapshot} convention={convention} territory={filter.territory} />
      {snapshot.activities.length === 0 ? (
        <>
          <IgnoredFilters ignored={[...ignored, ...ignoredOrder(search)]} />
          <EmptyYear snapshot={snapshot} />
        </>
      ) : (
        <ActivityListSection snapshot={snapshot} convention={convention} />
      )}
    </>
  );
};

/** « Activités »: every activity of a year, narrowed and ordered by its address. */
export const ActivitiesPage = () => {
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const { m } = useI18n();
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(snapshot === undefined ? m.shell.pages.activities : m.activities.title(snapshot.year))}</title>
      {snapshot === undefined ? <PageLoading /> : <Activities snapshot={snapshot} />}
    </>
  );
};
