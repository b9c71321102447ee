import { Link } from '@tanstack/react-router';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './done.module.css';

interface Props {
  readonly activity: ReportedActivity;
  /** Read apart, where the activity was read without its record. */
  readonly title?: string | undefined;
}

/** An activity of a report by its title, leading to its page. */
export const ReportedLink = ({ activity, title = activity.title }: Props) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/activites/$id" params={{ id: activity.id }} search={kept} className={styles['title']}>
      {title === undefined ? m.programmeDone.activityWithoutTitle : format.text(title)}
    </Link>
  );
};
