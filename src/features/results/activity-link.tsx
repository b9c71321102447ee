import { Link } from '@tanstack/react-router';
import type { ActivityId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useActivityWords } from './activity-words';
import styles from './results.module.css';

/** The title of an activity, as the record writes it. */
export const useTitleOf = (): ((id: ActivityId) => string) => {
  const { m, format } = useI18n();
  const { activities } = useActivityWords();
  return (id) => {
    const title = activities.get(id)?.title;
    return title === undefined ? m.results.unreadTitle : format.text(title);
  };
};

/** An activity by its title, leading to its page. */
export const ActivityLink = ({ id }: { readonly id: ActivityId }) => {
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/activites/$id" params={{ id }} search={kept} className={styles['activity']}>
      {useTitleOf()(id)}
    </Link>
  );
};
