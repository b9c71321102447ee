import { Suspense, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { NarrowedActivities } from '#domain/activities/facet-counts';
import { groupActivities, isMoved, type ActivityGroup, type GroupFrame } from '#domain/activities/group-activities';
import { narrows } from '#domain/activities/match-filter';
import type { ActivitySort, SortKey } from '#domain/activities/sort-activities';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { placeOf, type GridPlace } from '#ui/table/grid-place';
import { useMediaQuery } from '#ui/table/media-query';
import { usePrinting } from '#ui/table/printing';
import { SortHeader, type SortDirection } from '#ui/table/sort-header';
import { VirtualTable, type MeasureRow, type TableColumn } from '#ui/table/virtual-table';
import { ActivityRow } from './activity-row';
import { SelectionBar } from './bulk/selection-bar';
import { LazyCellEditor } from './cells/lazy-cell-editor';
import { isInRange, useCellKeys } from './cells/use-cell-keys';
import { withSort } from './filter-search';
import { useFoldedGroups } from './folded-groups';
import { GroupRow } from './group-row';
import { useList, useListNavigation } from './list-context';
import type { ColumnKey } from './list-columns';
import { groupedRows, hasPlace, plainRows, type ListRow } from './list-rows';
import { ListToolbar } from './list-toolbar';
import { SelectAll, ShownOrder } from './select-cell';
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

/** The columns that sort the list. */
const SORTS: Readonly<Partial<Record<ColumnKey, SortKey>>> = { status: 'status', date: 'date' };

const WIDTHS: Readonly<Record<ColumnKey, { readonly width: string; readonly paperWidth: string }>> = {
  objective: { width: '76px', paperWidth: '7%' },
  status: { width: '126px', paperWidth: '16%' },
  date: { width: '98px', paperWidth: '11%' },
  referent: { width: '84px', paperWidth: '7%' },
  partners: { width: '136px', paperWidth: '13%' },
  places: { width: '110px', paperWidth: '11%' },
  figure: { width: '136px', paperWidth: '15%' },
  lacks: { width: '92px', paperWidth: '0' },
  source: { width: '56px', paperWidth: '20%' },
};

const useColumns = (): readonly TableColumn[] => {
  const { m } = useI18n();
  const { search, sort, columns } = useList();
  const go = useListNavigation();
  const words = m.activities.table;
  const sorted = (key: SortKey, label: string) => {
    const direction = directionOf(sort, key);
    const onSort = () => go(withSort(search, nextSort(sort, key)));
    return { sort: direction, header: <SortHeader label={label} direction={direction} onSort={onSort} /> };
  };
  const column = (key: ColumnKey): TableColumn => {
    const sortKey = SORTS[key];
    const head = sortKey === undefined ? { header: words[key] } : sorted(sortKey, words[key]);
    return { key, ...head, ...WIDTHS[key], onScreenOnly: key === 'lacks' };
  };
  return [
    { key: 'select', header: <SelectAll />, width: '38px', paperWidth: '0', onScreenOnly: true },
    { key: 'title', ...sorted('title', words.activity) },
    ...columns.map(column),
  ];
};

/** Rows of one or two lines at full width, cards on a phone; each is measured once drawn. */
const HEIGHTS = { wide: { group: 57, activity: 56 }, narrow: { group: 84, activity: 128 } } as const;

/** The groups to show, in their order. */
const useGroups = (narrowed: NarrowedActivities, isNarrowed: boolean): readonly ActivityGroup[] => {
  const { snapshot, convention, grouping, persons, as } = useList();
  const frame = useMemo<GroupFrame>(
    () => ({
      year: snapshot.year,
      objectives: convention.objectives.map(({ id }) => id),
      territories: snapshot.dossier.territories.map(({ code }) => code),
      persons: [...persons.values()].toSorted((left, right) => left.name.localeCompare(right.name)).map(({ id }) => id),
    }),
    [snapshot, convention, persons],
  );
  return useMemo(() => {
    if (grouping === 'none') return [];
    return groupActivities(grouping, frame, narrowed, as).filter((group) => hasPlace(group, isNarrowed));
  }, [grouping, frame, narrowed, as, isNarrowed]);
};

/** The activities in the order of their rows, listed once for these rows and only when it is asked for. */
const orderOf = (rows: readonly ListRow[]): (() => readonly ActivityId[]) => {
  let order: readonly ActivityId[] | undefined;
  return () => (order ??= rows.flatMap((row) => (row.type === 'activity' ? [row.one.activity.id] : [])));
};

interface Props {
  readonly narrowed: NarrowedActivities;
  readonly total: number;
}

/** What is under the pointer, as the keys know it. */
const cellUnder = (target: EventTarget): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-editable="true"]') : null);

const isTouch = (event: Event): boolean => event instanceof PointerEvent && event.pointerType === 'touch';

/** The activities that the filters leave, under their groups or in one list, changed in place as in a spreadsheet. */
export const ActivityTable = ({ narrowed, total }: Props) => {
  const { m, format } = useI18n();
  const { snapshot, filter, grouping, columns, byId, as } = useList();
  const id = useId();
  const { folded, toggle, foldAll } = useFoldedGroups();
  const groups = useGroups(narrowed, narrows(filter));
  const rows = useMemo(() => (grouping === 'none' ? plainRows(narrowed) : groupedRows(groups, folded)), [grouping, narrowed, groups, folded]);
  const shownOrder = useMemo(() => orderOf(rows), [rows]);
  const { keys, edited, range, said, say, open, close } = useCellKeys(rows, toggle);
  const focus = useRef<(place: GridPlace) => void>(null);
  const left = useRef<GridPlace>(null);
  useEffect(() => {
    // Once what stood over the table is gone, and with it what kept the table out of reach.
    if (edited !== null || left.current === null) return;
    focus.current?.(left.current);
    left.current = null;
  }, [edited]);
  const isOnPaper = usePrinting();
  const heights = HEIGHTS[useMediaQuery('(max-width: 640px)') ? 'narrow' : 'wide'];
  const keyOf = useCallback((index: number) => rows[index]?.key ?? String(index), [rows]);
  const estimate = useCallback((index: number) => heights[rows[index]?.type ?? 'activity'], [rows, heights]);
  const scale = Math.max(...groups.map(({ progress }) => progress.total), 1);
  const draw = (index: number, measure: MeasureRow) => {
    const row = rows[index];
    if (row === undefined) return null;
    if (row.type === 'group') return <GroupRow row={row} index={index} scale={scale} columns={isOnPaper ? columns.filter((key) => key !== 'lacks').length + 1 : columns.length + 2} measure={measure} onToggle={toggle} />;
    return <ActivityRow one={row.one} index={index} measure={measure} unmatched={narrowed.unmatched.has(row.one.activity.id)} moved={isMoved(grouping, snapshot.year, as(row.one), row.one)} rangeColumn={isInRange(range, index) ? range?.column : undefined} />;
  };
  const openUnder = (target: EventTarget): void => {
    const cell = cellUnder(target);
    const place = cell === null ? null : placeOf(cell);
    if (cell !== null && place !== null) open(place, cell);
  };
  /** An activity of two groups is told once. */
  const exported = (): readonly Activity[] => {
    const listed = grouping === 'none' ? [...narrowed.shown, ...narrowed.retold] : groups.flatMap((group) => [...group.activities, ...group.retold]);
    return [...new Set(listed)].map(({ activity }) => activity);
  };
  const unfolded = groups.filter(({ key }) => !folded.has(key)).map(({ key }) => key);
  // The record as it is now: it may have been changed elsewhere since its row was drawn.
  const subject = edited === null ? undefined : byId.get(edited.activity.id)?.activity;
  return (
    <ShownOrder value={shownOrder}>
      <ListToolbar
        shown={narrowed.shown.length}
        total={total}
        exported={exported}
        anyOpen={unfolded.length > 0}
        onFoldAll={() => foldAll(unfolded.length > 0 ? groups.map(({ key }) => key) : [])}
      />
      <SelectionBar snapshot={snapshot} />
      <div
        onDoubleClick={({ target }) => openUnder(target)}
        onClick={({ target, nativeEvent }) => {
          if (isTouch(nativeEvent)) openUnder(target);
        }}
      >
        <VirtualTable name={m.activities.table.name} describedBy={id} columns={useColumns()} count={rows.length} keyOf={keyOf} estimate={estimate} row={draw} keys={keys} focus={focus} />
      </div>
      {edited !== null && subject !== undefined && (
        <Suspense>
          <LazyCellEditor
            activity={subject}
            column={edited.column}
            cell={edited.cell}
            typed={edited.typed}
            onSaved={(after) => say(m.activities.cells.saved(m.activities.table[edited.column], format.text(after.title)))}
            onClose={(onward) => {
              // It may be told twice: by its own key, then by what it stood in.
              if (left.current !== null) return;
              const { row, column } = edited.place;
              left.current = { row, column: onward ? Math.min(column + 1, columns.length + 1) : column };
              close();
            }}
          />
        </Suspense>
      )}
      <p role="status" className={`${styles['said'] ?? ''} no-print`}>
        {said}
      </p>
      <p id={id} className={`${styles['note'] ?? ''} no-print`}>
        {m.activities.cells.keys}
      </p>
      <p className={styles['note']}>{m.activities.note}</p>
    </ShownOrder>
  );
};
