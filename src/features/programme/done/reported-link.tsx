import { Link } from '@tanstack/react-router';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './done.module.css';

/** An activity of a report by its title, leading to its page. */
export const ReportedLink = ({ activity }: { readonly activity: ReportedActivity }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/activites/$id" params={{ id: activity.id }} search={kept} className={styles['title']}>
      {format.text(activity.title)}
    </Link>
  );
};
