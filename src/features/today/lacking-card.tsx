import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useToday } from './today-shown';
import styles from './today.module.css';

/** What activities of the year do not say, each count a way to those that it counts. */
export const LackingCard = ({ year }: { readonly year: number }) => {
  const { m } = useI18n();
  const { date, figure } = useToday().lacking;
  const search = { ...keptBetweenPages(useUrlSearch()), annee: String(year) };
  if (date + figure === 0) return null;
  return (
    <Card title={m.today.lacking} subtitle={m.today.lackingHow(year)}>
      <ul>
        {date > 0 && (
          <li className={styles['line']}>
            <Link to="/activites" search={{ ...search, manque: 'date' }} className={styles['title']}>
              {m.today.noDate(date)}
            </Link>
          </li>
        )}
        {figure > 0 && (
          <li className={styles['line']}>
            <Link to="/activites" search={{ ...search, manque: 'figure' }} className={styles['title']}>
              {m.today.noFigure(figure)}
            </Link>
          </li>
        )}
      </ul>
    </Card>
  );
};
