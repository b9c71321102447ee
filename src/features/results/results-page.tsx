import { useMemo } from 'react';
import { readActivityFilter } from '#domain/activities/activity-filter';
import { yearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import { useYearSnapshot } from '#storage/live/use-year';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { AttendanceView } from './attendance-view';
import { EmptyResults } from './empty-results';
import { EventsView } from './events-view';
import { MediaView } from './media-view';
import { ResultsProvider } from './results-context';
import { readView, type ResultView } from './results-views';
import { StudiesView } from './studies-view';
import { recordedViews, yearResults } from './year-results';

const View = ({ view }: { readonly view: ResultView }) => {
  switch (view) {
    case 'etudes':
      return <StudiesView />;
    case 'evenements':
      return <EventsView />;
    case 'medias':
      return <MediaView />;
    case 'frequentation':
      return <AttendanceView />;
  }
};

const Results = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  const { filter, ignored } = useMemo(
    () => readActivityFilter(search, { ...snapshot, territories: snapshot.dossier.territories }),
    [search, snapshot],
  );
  const { year, activities, dossier } = snapshot;
  const { territory } = filter;
  const overview = useMemo(() => yearOverview(snapshot, activities, { year, territory }), [snapshot, activities, year, territory]);
  const results = useMemo(() => yearResults(overview, activities), [overview, activities]);
  const label = dossier.territories.find(({ code }) => code === territory)?.label;
  const shown = { snapshot, overview, results, territory: label && format.text(label) };
  const recorded = recordedViews(results);
  const { view, ignored: ignoredView } = readView(search.vue, recorded);
  const nothing = !Object.values(recorded).includes(true) && overview.scoped.unplaced.length === 0;
  return (
    <ResultsProvider value={shown}>
      <title>{m.shell.documentTitle(m.results.documentName(m.results.views[view], year))}</title>
      <IgnoredFilters ignored={[...ignored, ...ignoredView]} />
      {nothing ? <EmptyResults /> : <View view={view} />}
    </ResultsProvider>
  );
};

/** « Résultats »: what studies, events, press returns and attendance show of a year, each figure down to its words. */
export const ResultsPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  if (error !== null) throw error;
  if (snapshot !== undefined) return <Results snapshot={snapshot} />;
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.pages.results)}</title>
      <PageLoading />
    </>
  );
};
