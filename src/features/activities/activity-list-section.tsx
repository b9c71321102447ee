import { useMemo } from 'react';
import { NO_FILTER, readActivityFilter } from '#domain/activities/activity-filter';
import { narrowActivities, type NarrowedActivities } from '#domain/activities/facet-counts';
import { listActivities, type ListedActivity } from '#domain/activities/listed-activity';
import { partnerNames } from '#domain/activities/partner-names';
import { REPORT_SORT, sortActivities } from '#domain/activities/sort-activities';
import type { ConventionYear } from '#domain/objectives/objectives-in-year';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { readActivityList, type ActivityList } from '#storage/repositories/activity-list.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { useUrlSearch } from '#ui/url/search';
import { ActiveFilters } from './active-filters';
import { ActivityTable } from './activity-table';
import { SelectionProvider } from './bulk/selection';
import { EmptyFilter } from './empty-filter';
import { FacetPanel } from './facet-panel';
import { useFacets } from './filter-choices';
import { ignoredOrder, readGrouping, readSort } from './filter-search';
import { COLUMN_KEYS, useShownColumns } from './list-columns';
import { ListContext, type ListKnown } from './list-context';
import { MetricLines } from './metric-lines';
import { useHrefOf } from './row-link';
import { TerritoryLines } from './territory-lines';
import { useHeld } from './use-held';
import { useListPlaces, type ListPlaces } from './use-list-places';
import styles from './activity-list.module.css';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly convention: ConventionYear;
}

type ReadProps = Props & { readonly list: ActivityList; readonly listPlaces: ListPlaces };

/** Worked out once for a reading of the record, whatever is then filtered or sorted. */
const useListed = ({ list, listPlaces: { places } }: ReadProps) => {
  const { records, counted, aliases, persons } = list;
  const partners = useMemo(() => partnerNames(records, aliases), [records, aliases]);
  const listed = useMemo(() => listActivities(records, counted, { partners, places }), [records, counted, partners, places]);
  return useMemo(
    () => ({
      partners,
      listed,
      persons: new Map(persons.map((person) => [person.id, person])),
      byId: new Map(listed.map((one) => [one.activity.id, one])),
      whole: narrowActivities(listed, NO_FILTER),
    }),
    [partners, listed, persons],
  );
};

type Listed = ReturnType<typeof useListed>;

/** What the address asks for, read against everything that the list knows. */
const useAsked = ({ snapshot, listPlaces: { places } }: ReadProps, { persons, partners }: Listed) => {
  const search = useUrlSearch();
  return useMemo(() => {
    const list = { persons, partners: partners.names, departments: places.departments, epcis: places.epcis };
    const { filter, ignored } = readActivityFilter(search, { ...snapshot, territories: snapshot.dossier.territories, list });
    const [sort, grouping] = [readSort(search) ?? REPORT_SORT, readGrouping(search)];
    return { search, filter, sort, grouping, ignored: [...ignored, ...ignoredOrder(search)] };
  }, [search, snapshot, places, persons, partners]);
};

/** The order is settled before the filter, which keeps it: a filter then costs one pass. */
const useNarrowed = (listed: readonly ListedActivity[], { sort, filter }: ReturnType<typeof useAsked>, { held, as }: ReturnType<typeof useHeld>): NarrowedActivities => {
  const { key, descending } = sort;
  const ordered = useMemo(() => sortActivities(listed, { key, descending }, as), [listed, key, descending, as]);
  return useMemo(() => narrowActivities(ordered, filter, held), [ordered, filter, held]);
};

const ListParts = ({ whole, narrowed, listPlaces }: { readonly whole: NarrowedActivities; readonly narrowed: NarrowedActivities; readonly listPlaces: ListPlaces }) => {
  const facets = useFacets();
  const nothing = narrowed.shown.length + narrowed.retold.length === 0;
  return (
    <div className={styles['layout']}>
      <FacetPanel facets={facets} whole={whole.counts} counts={narrowed.counts} places={listPlaces} />
      <div className={styles['column']}>
        <ActiveFilters facets={facets} />
        <TerritoryLines narrowed={narrowed} />
        <MetricLines shown={narrowed.shown} />
        {nothing ? (
          <EmptyFilter total={whole.shown.length} unplaced={narrowed.counts.lacks.get('territory') ?? 0} />
        ) : (
          <ActivityTable narrowed={narrowed} total={whole.shown.length} />
        )}
      </div>
    </div>
  );
};

const ReadList = (props: ReadProps) => {
  const { snapshot, convention, list, listPlaces } = props;
  const { places } = listPlaces;
  // Read once here: a year may have thousands of rows, each with a source to name.
  const documents = useDocuments();
  const read = useListed(props);
  const asked = useAsked(props, read);
  const { held, hold, as } = useHeld(asked.search, read.byId);
  const narrowed = useNarrowed(read.listed, asked, { held, hold, as });
  const shownColumns = useShownColumns(asked.grouping).join(' ');
  const hrefOf = useHrefOf(asked.search);
  const known = useMemo<ListKnown>(
    () => ({ hrefOf, snapshot, convention, places, documents, columns: COLUMN_KEYS.filter((key) => shownColumns.split(' ').includes(key)), hold, as, ...read, ...asked }),
    [hrefOf, hold, as, snapshot, convention, places, documents, shownColumns, read, asked],
  );
  const ids = useMemo(() => new Set(read.byId.keys()), [read]);
  return (
    <SelectionProvider known={ids}>
      <ListContext value={known}>
        <IgnoredFilters ignored={asked.ignored} />
        <RefusedRecords refused={list.refused} />
        <ListParts whole={read.whole} narrowed={narrowed} listPlaces={listPlaces} />
      </ListContext>
    </SelectionProvider>
  );
};

const PlacedList = ({ list, ...props }: Props & { readonly list: ActivityList }) => {
  const { records, aliases } = list;
  const search = useUrlSearch();
  const listPlaces = useListPlaces({ search, records, aliases, territories: props.snapshot.dossier.territories });
  const isNeeded = search.epci !== undefined || search.departement !== undefined;
  if (isNeeded && listPlaces.state === 'reading') return <PageLoading />;
  return <ReadList {...props} list={list} listPlaces={listPlaces} />;
};

/** The list itself: filters beside it, and what they leave. */
export const ActivityListSection = (props: Props) => {
  const { year } = props.snapshot;
  const { data: list, error } = useLiveRead('activity-list', [year], ({ db, dossier }) => readActivityList(db, dossier, year));
  if (error !== null) throw error;
  return list === undefined ? <PageLoading /> : <PlacedList {...props} list={list} />;
};
