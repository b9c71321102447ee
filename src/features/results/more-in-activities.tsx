import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import { notShown } from './first-shown';
import styles from './results.module.css';

interface Props {
  readonly items: readonly unknown[];
  /** What narrows the activities to those of the list. */
  readonly narrowed: UrlSearch;
}

/** After a list that is cut short: how many more there are, and where they are all listed. */
export const MoreInActivities = ({ items, narrowed }: Props) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  if (notShown(items) === 0) return null;
  return (
    <p className={styles['note']}>
      <Link to="/activites" search={{ ...kept, ...narrowed }}>
        {m.results.moreInActivities(notShown(items))}
      </Link>
    </p>
  );
};
