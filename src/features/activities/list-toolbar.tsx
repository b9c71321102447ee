import { ArrowDown, ArrowUp } from 'lucide-react';
import { SORT_KEYS } from '#domain/activities/sort-activities';
import { useI18n } from '#i18n/i18n-context';
import { withSort, withView, type ListView } from './filter-search';
import { useList, useListNavigation } from './list-context';
import styles from './activity-list.module.css';

const VIEWS: readonly ListView[] = ['grouped', 'plain'];

const ViewChoice = () => {
  const { m } = useI18n();
  const { search, view } = useList();
  const go = useListNavigation();
  const words = m.activities.toolbar;
  return (
    <div className={styles['segments']} role="group" aria-label={words.groupBy}>
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => go(withView(search, one))}>
          {words[one]}
        </button>
      ))}
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
  readonly anyOpen: boolean;
  readonly onFoldAll: () => void;
}

/** How many activities are shown, and how they are presented. */
export const ListToolbar = ({ shown, total, anyOpen, onFoldAll }: Props) => {
  const { m } = useI18n();
  const { view } = useList();
  const words = m.activities.toolbar;
  return (
    <div className={styles['toolbar']}>
      <p className={styles['shown']} role="status">
        {words.shown(shown, total)}
      </p>
      <div className={styles['controls']}>
        <ViewChoice />
        {view === 'grouped' && (
          <button type="button" className={styles['fold']} onClick={onFoldAll}>
            {anyOpen ? words.foldAll : words.unfoldAll}
          </button>
        )}
        <SortChoice />
      </div>
    </div>
  );
};
