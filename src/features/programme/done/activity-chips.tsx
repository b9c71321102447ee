import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { useSharedScreen } from '#ui/preferences/shared-screen';
import { useUrlSearch } from '#ui/url/search';
import styles from '../actions-card.module.css';
import { ACTIVITY_VIEWS } from '../activity-views';
import { withActivities } from '../programme-address';
import { useProgramme } from '../programme-shown';
import { activitiesInView } from './activities-in-view';
import { useDone } from './done-shown';

/** The lists of activities beside the programme, those that hold something; what is to be looked at is not for others. */
export const ActivityChips = () => {
  const { m, format } = useI18n();
  const shown = useProgramme();
  const done = useDone();
  const search = useUrlSearch();
  const shared = useSharedScreen();
  if (done === null) return null;
  const views = ACTIVITY_VIEWS.map((view) => ({ view, count: activitiesInView(view, done, shown).length })).filter(
    ({ view, count }) => view === shown.activityView || (count > 0 && (view === 'outside' || !shared)),
  );
  if (views.length === 0) return null;
  return (
    <nav aria-label={m.programmeDone.views.nav} className={styles['views']}>
      <ul className={styles['chips']}>
        {views.map(({ view, count }) => (
          <li key={view}>
            <Link
              to="."
              search={withActivities(search, view)}
              resetScroll={false}
              activeOptions={{ exact: true }}
              data-on={view === shown.activityView}
              aria-current={view === shown.activityView ? 'true' : 'false'}
            >
              {m.programmeDone.views.name[view](shown.year)} <span className={styles['chipCount']}>{format.number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
