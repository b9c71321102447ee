import { useCallback, useMemo } from 'react';
import type { NarrowedActivities } from '#domain/activities/facet-counts';
import { narrows } from '#domain/activities/match-filter';
import type { ActivitySort, SortKey } from '#domain/activities/sort-activities';
import { useI18n } from '#i18n/i18n-context';
import { useMediaQuery } from '#ui/table/media-query';
import { SortHeader, type SortDirection } from '#ui/table/sort-header';
import { VirtualTable, type RowAttributes, type TableColumn } from '#ui/table/virtual-table';
import { ActivityRow } from './activity-row';
import { withSort } from './filter-search';
import { useFoldedGroups } from './folded-groups';
import { GroupRow } from './group-row';
import { useList, useListNavigation } from './list-context';
import { groupedRows, groupsOf, plainRows } from './list-rows';
import { ListToolbar } from './list-toolbar';
import styles from './activity-list.module.css';

const directionOf = (sort: ActivitySort, key: SortKey): SortDirection => {
  if (sort.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

/** A column asked for again turns round, then gives the order of the report back. */
const nextSort = (sort: ActivitySort, key: SortKey): ActivitySort => {
  if (sort.key !== key) return { key, descending: false };
  return sort.descending ? { key: 'report', descending: false } : { key, descending: true };
};

const useColumns = (): readonly TableColumn[] => {
  const { m } = useI18n();
  const { search, sort } = useList();
  const go = useListNavigation();
  const words = m.activities.table;
  const sorted = (key: SortKey, label: string) => {
    const direction = directionOf(sort, key);
    const onSort = () => go(withSort(search, nextSort(sort, key)));
    return { key, sort: direction, header: <SortHeader label={label} direction={direction} onSort={onSort} /> };
  };
  return [
    sorted('title', words.activity),
    { ...sorted('status', words.status), width: '126px', paperWidth: '16%' },
    { ...sorted('date', words.date), width: '98px', paperWidth: '11%' },
    { key: 'referent', header: words.referent, width: '66px', paperWidth: '7%' },
    { key: 'figure', header: words.figure, width: '136px', paperWidth: '15%' },
    { key: 'source', header: words.source, width: '56px', paperWidth: '20%' },
  ];
};

/** Rows of one or two lines at full width, cards on a phone; each is measured once drawn. */
const HEIGHTS = { wide: { group: 57, activity: 56 }, narrow: { group: 84, activity: 128 } } as const;

interface Props {
  readonly narrowed: NarrowedActivities;
  readonly total: number;
}

/** The activities that the filters leave, under their objectives or in one list. */
export const ActivityTable = ({ narrowed, total }: Props) => {
  const { m } = useI18n();
  const { convention, filter, sort, view } = useList();
  const { folded, toggle, foldAll } = useFoldedGroups();
  const objectives = useMemo(() => convention.objectives.map(({ id }) => id), [convention]);
  const groups = useMemo(() => groupsOf(narrowed, sort, objectives, narrows(filter)), [narrowed, sort, objectives, filter]);
  const rows = useMemo(
    () => (view === 'plain' ? plainRows(narrowed, sort) : groupedRows(groups, folded)),
    [view, narrowed, sort, groups, folded],
  );
  const heights = HEIGHTS[useMediaQuery('(max-width: 640px)') ? 'narrow' : 'wide'];
  const keyOf = useCallback((index: number) => rows[index]?.key ?? String(index), [rows]);
  const estimate = useCallback((index: number) => heights[rows[index]?.type ?? 'activity'], [rows, heights]);
  const scale = Math.max(...groups.map(({ progress }) => progress.total), 1);
  const draw = (index: number, attributes: RowAttributes) => {
    const row = rows[index];
    if (row === undefined) return null;
    if (row.type === 'activity') return <ActivityRow one={row.one} attributes={attributes} />;
    return <GroupRow row={row} scale={scale} attributes={attributes} onToggle={() => toggle(row.group.objective)} />;
  };
  const open = groups.filter((group) => !folded.has(group.objective)).map(({ objective }) => objective);
  return (
    <>
      <ListToolbar
        shown={narrowed.shown.length}
        total={total}
        anyOpen={open.length > 0}
        onFoldAll={() => foldAll(open.length > 0 ? groups.map(({ objective }) => objective) : [])}
      />
      <VirtualTable name={m.activities.table.name} columns={useColumns()} count={rows.length} keyOf={keyOf} estimate={estimate} row={draw} />
      <p className={styles['note']}>{m.activities.note}</p>
    </>
  );
};
