import { useMemo } from 'react';
import type { ActivityFilter } from '#domain/activities/activity-filter';
import { narrowActivities } from '#domain/activities/facet-counts';
import { listActivities, type ListedActivity } from '#domain/activities/listed-activity';
import { REPORT_SORT } from '#domain/activities/sort-activities';
import type { ConventionYear } from '#domain/objectives/objectives-in-year';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { readActivityList, type ActivityList } from '#storage/repositories/activity-list.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { useUrlSearch } from '#ui/url/search';
import { ActiveFilters } from './active-filters';
import { ActivityTable } from './activity-table';
import { EmptyFilter } from './empty-filter';
import { FacetPanel } from './facet-panel';
import { readSort, readView } from './filter-search';
import { ListContext, type ListKnown } from './list-context';
import { MetricLines } from './metric-lines';
import { TerritoryLines } from './territory-lines';
import styles from './activity-list.module.css';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly convention: ConventionYear;
  readonly filter: ActivityFilter;
}

const NOTHING: ActivityFilter = { objectives: [], kinds: [], statuses: [], roles: [], metrics: [], lacks: [] };

/** What the list knows beside the activities it shows, kept as long as nothing of it changes. */
const useKnown = (
  { snapshot, convention, filter }: Props,
  persons: ActivityList['persons'],
  listed: readonly ListedActivity[],
): ListKnown => {
  const search = useUrlSearch();
  // Read once here: a year may have thousands of rows, each with a source to name.
  const documents = useDocuments();
  const named = useMemo(
    () => ({
      persons: new Map(persons.map((person) => [person.id, person])),
      byId: new Map(listed.map((one) => [one.activity.id, one])),
    }),
    [persons, listed],
  );
  return useMemo(
    () => ({ snapshot, convention, filter, search, sort: readSort(search) ?? REPORT_SORT, view: readView(search), documents, ...named }),
    [snapshot, convention, filter, search, documents, named],
  );
};

const ReadList = ({ list, ...props }: Props & { readonly list: ActivityList }) => {
  const { records, counted, refused, persons } = list;
  const { filter } = props;
  const listed = useMemo(() => listActivities(records, counted), [records, counted]);
  const whole = useMemo(() => narrowActivities(listed, NOTHING), [listed]);
  const narrowed = useMemo(() => narrowActivities(listed, filter), [listed, filter]);
  const known = useKnown(props, persons, listed);
  const nothing = narrowed.shown.length + narrowed.retold.length === 0;
  return (
    <ListContext value={known}>
      <RefusedRecords refused={refused} />
      <div className={styles['layout']}>
        <FacetPanel whole={whole.counts} counts={narrowed.counts} />
        <div className={styles['column']}>
          <ActiveFilters />
          <TerritoryLines narrowed={narrowed} />
          <MetricLines shown={narrowed.shown} />
          {nothing ? (
            <EmptyFilter total={whole.shown.length} unplaced={narrowed.counts.lacks.get('territory') ?? 0} />
          ) : (
            <ActivityTable narrowed={narrowed} total={whole.shown.length} />
          )}
        </div>
      </div>
    </ListContext>
  );
};

/** The list itself: filters beside it, and what they leave. */
export const ActivityListSection = (props: Props) => {
  const { year } = props.snapshot;
  const { data: list, error } = useLiveRead('activity-list', [year], ({ db, dossier }) => readActivityList(db, dossier, year));
  if (error !== null) throw error;
  return list === undefined ? <PageLoading /> : <ReadList {...props} list={list} />;
};
