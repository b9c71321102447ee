import { X } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useActiveFilters, type Facet } from './filter-choices';
import { withoutFilters } from './filter-search';
import { useList, useListNavigation } from './list-context';
import styles from './activity-list.module.css';

/** What narrows the list, in words that can be taken away one by one. */
export const ActiveFilters = ({ facets }: { readonly facets: readonly Facet[] }) => {
  const { m } = useI18n();
  const { search } = useList();
  const go = useListNavigation();
  const active = useActiveFilters(facets);
  if (active.length === 0) return null;
  return (
    <div className={styles['active']} role="group" aria-label={m.activities.filters.activeName}>
      <ul>
        {active.map(({ key, label, search: removed }) => (
          <li key={key}>
            <button type="button" className={styles['chip']} aria-label={m.activities.filters.remove(label)} onClick={() => go(removed())}>
              {label}
              <X size={14} strokeWidth={2} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={buttons['link']} onClick={() => go(withoutFilters(search))}>
        {m.activities.filters.clear}
      </button>
    </div>
  );
};
