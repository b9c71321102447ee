import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { withoutFilters, withUnplaced } from './filter-search';
import { useList } from './list-context';
import { ViewsMenu } from './views/views-menu';
import styles from './empty.module.css';

/** Filters that leave nothing: what can be done about it. */
export const EmptyFilter = ({ total, unplaced }: { readonly total: number; readonly unplaced: number }) => {
  const { m } = useI18n();
  const { search, filter } = useList();
  return (
    <EmptyState title={m.activities.emptyFilter.title}>
      <p>{m.activities.emptyFilter.text}</p>
      <div className={styles['choices']}>
        <Link to="/activites" search={withoutFilters(search)} className={buttons['ghost']}>
          {m.activities.emptyFilter.whole(total)}
        </Link>
        <ViewsMenu />
        {filter.territory !== undefined && unplaced > 0 && (
          <Link to="/activites" search={withUnplaced(search, filter)} className={buttons['ghost']}>
            {m.activities.emptyFilter.unplaced(unplaced)}
          </Link>
        )}
      </div>
    </EmptyState>
  );
};
