import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useUrlSearch } from '#ui/url/search';
import styles from './years-to-open.module.css';

interface Props {
  readonly label: string;
  readonly years: readonly number[];
}

/** The same page in other years. */
export const YearsToOpen = ({ label, years }: Props) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  if (years.length === 0) return null;
  return (
    <p className={styles['years']}>
      {label}
      {years.map((year) => (
        <Link key={year} to="." search={{ ...search, annee: String(year) }} className={buttons['small']}>
          {m.objectives.lookAtYear(year)}
        </Link>
      ))}
    </p>
  );
};
