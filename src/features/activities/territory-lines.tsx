import { Link } from '@tanstack/react-router';
import type { NarrowedActivities } from '#domain/activities/facet-counts';
import { useI18n } from '#i18n/i18n-context';
import { withUnplaced } from './filter-search';
import { useList } from './list-context';
import styles from './activity-list.module.css';

/** Under a territory: what counts in another one too, and what has none, set apart and never dropped. */
export const TerritoryLines = ({ narrowed }: { readonly narrowed: NarrowedActivities }) => {
  const { m, format } = useI18n();
  const { snapshot, search, filter } = useList();
  const label = snapshot.dossier.territories.find(({ code }) => code === filter.territory)?.label;
  const unplaced = narrowed.counts.lacks.get('territory') ?? 0;
  if (label === undefined || filter.lacks.includes('territory')) return null;
  const words = m.activities.territory;
  return (
    <div className={styles['lines']}>
      {narrowed.inSeveral > 0 && <p>{words.several(narrowed.inSeveral)}</p>}
      {unplaced > 0 && (
        <p>
          <Link to="/activites" search={withUnplaced(search, filter)} resetScroll={false}>
            {words.unplaced(unplaced)}
          </Link>
          {words.unplacedWhy(format.text(label))}
        </p>
      )}
    </div>
  );
};
