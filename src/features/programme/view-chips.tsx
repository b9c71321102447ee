import { Link } from '@tanstack/react-router';
import { isInView, PROGRAMME_VIEWS, type ProgrammeView } from '#domain/programme/programme-views';
import { useI18n } from '#i18n/i18n-context';
import { useSharedScreen } from '#ui/preferences/shared-screen';
import { useUrlSearch } from '#ui/url/search';
import { withView } from './programme-address';
import { useProgramme } from './programme-shown';
import styles from './actions-card.module.css';

/** What the list can be narrowed to, each view with its count and its own address. */
export const ViewChips = () => {
  const { m, format } = useI18n();
  const { year, view: chosen, activityView, on, overview } = useProgramme();
  const search = useUrlSearch();
  const shared = useSharedScreen();
  const view = activityView === null ? chosen : null;
  if (overview.actions.length === 0) return null;
  const countOf = (name: ProgrammeView) => overview.actions.filter((action) => isInView(action, name, on)).length;
  return (
    <nav aria-label={m.programme.list.views} className={styles['views']}>
      <ul className={styles['chips']}>
        {PROGRAMME_VIEWS.filter((name) => (!shared || name !== 'to_fill' || name === view) && (name !== 'late' || name === view || countOf(name) > 0)).map((name) => (
          <li key={name}>
            <Link
              to="."
              search={withView(search, name)}
              resetScroll={false}
              activeOptions={{ exact: true }}
              data-on={name === view}
              aria-current={name === view ? 'true' : 'false'}
            >
              {m.programme.list.view(name, year)} <span className={styles['chipCount']}>{format.number(countOf(name))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
