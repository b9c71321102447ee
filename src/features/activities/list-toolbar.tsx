import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Activity } from '#domain/activities/activity';
import { GROUPINGS } from '#domain/activities/group-activities';
import { SORT_KEYS } from '#domain/activities/sort-activities';
import { useI18n } from '#i18n/i18n-context';
import { useMediaQuery } from '#ui/table/media-query';
import { ListTools } from './bulk/list-tools';
import { ColumnMenu } from './column-menu';
import { ExportMenu } from './export/export-menu';
import { withGrouping, withSort } from './filter-search';
import { useList, useListNavigation } from './list-context';
import { ViewsMenu } from './views/views-menu';
import styles from './activity-list.module.css';

const GroupingChoice = () => {
  const { m } = useI18n();
  const { search, grouping } = useList();
  const go = useListNavigation();
  const narrow = useMediaQuery('(max-width: 1279px)');
  const words = m.activities.toolbar;
  const choose = (asked: string): void => {
    const chosen = GROUPINGS.find((one) => one === asked);
    if (chosen !== undefined) go(withGrouping(search, chosen));
  };
  if (narrow) {
    return (
      <label className={styles['sort']}>
        {words.groupBy}{' '}
        <select value={grouping} onChange={(event) => choose(event.target.value)}>
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {words.groupings[one]}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <div className={styles['grouping']}>
      <span aria-hidden="true">{words.groupBy}</span>
      <div className={styles['segments']} role="group" aria-label={words.groupBy}>
        {GROUPINGS.map((one) => (
          <button key={one} type="button" aria-pressed={one === grouping} onClick={() => choose(one)}>
            {words.groupings[one]}
          </button>
        ))}
      </div>
    </div>
  );
};

const SortChoice = () => {
  const { m } = useI18n();
  const { search, sort } = useList();
  const go = useListNavigation();
  const words = m.activities.toolbar;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  const direction = words[sort.descending ? 'descending' : 'ascending'];
  const choose = (value: string): void => {
    const key = SORT_KEYS.find((one) => one === value);
    if (key !== undefined) go(withSort(search, { key, descending: false }));
  };
  return (
    <span className={styles['sort']}>
      <label>
        {words.sortBy}{' '}
        <select value={sort.key} onChange={(event) => choose(event.target.value)}>
          {SORT_KEYS.map((key) => (
            <option key={key} value={key}>
              {words.sorts[key]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={styles['direction']}
        aria-label={direction}
        title={direction}
        onClick={() => go(withSort(search, { key: sort.key, descending: !sort.descending }))}
      >
        <Arrow size={16} strokeWidth={1.8} aria-hidden="true" />
      </button>
    </span>
  );
};

interface Props {
  readonly shown: number;
  readonly total: number;
  /** What is shown, in its order, folded groups too. */
  readonly exported: () => readonly Activity[];
  readonly anyOpen: boolean;
  readonly onFoldAll: () => void;
}

/** How many activities are shown, and how they are presented. */
export const ListToolbar = ({ shown, total, exported, anyOpen, onFoldAll }: Props) => {
  const { m } = useI18n();
  const { grouping, snapshot } = useList();
  const words = m.activities.toolbar;
  return (
    <div className={styles['toolbar']}>
      <p className={styles['shown']} role="status">
        {words.shown(shown, total)}
      </p>
      <div className={styles['controls']}>
        <ViewsMenu />
        <ColumnMenu />
        <ExportMenu shown={exported} groupedBy={grouping === 'none' ? undefined : words.groupings[grouping]} />
        <ListTools snapshot={snapshot} shown={exported} />
      </div>
      <div className={styles['arranged']}>
        <GroupingChoice />
        {grouping !== 'none' && (
          <button type="button" className={styles['fold']} onClick={onFoldAll}>
            {anyOpen ? words.foldAll : words.unfoldAll}
          </button>
        )}
        <SortChoice />
      </div>
    </div>
  );
};
