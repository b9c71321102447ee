import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ReviewsYear } from './reviews-year';
import styles from './reviews.module.css';

/** More rows would no longer be read here; the list of activities has them all. */
const SHOWN = 12;

/** Meetings that the year's activities count, without saying of which body: told apart, never added to the sessions. */
export const MeetingsTold = ({ year }: { readonly year: ReviewsYear }) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.reviews.told;
  const { meetings, governance, snapshot } = year;
  const rows = meetings.rows.slice(0, SHOWN);
  const titles = useTitles(useMemo(() => meetings.rows.slice(0, SHOWN).map(({ activity }) => activity.id), [meetings]));
  const annee = String(snapshot.year);
  return (
    <Card title={words.title(snapshot.year)} subtitle={rows.length === 0 ? words.none(snapshot.year) : words.how}>
      <ul className={styles['meetings']}>
        {rows.map(({ activity, added }) => (
          <li key={activity.id}>
            <Link to="/activites/$id" params={{ id: activity.id }} search={{ ...kept, annee }}>
              {format.text(titles.get(activity.id) ?? '')}
            </Link>
            <ul className={styles['counts']}>
              {added.map(({ figure }) => (
                <li key={figure.id}>
                  {format.text(`${format.quantityInWords(figure)} ${figure.unit}`)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className={`${styles['ways'] ?? ''} no-print`}>
        {meetings.rows.length > SHOWN && (
          <Link to="/activites" search={{ ...kept, annee, chiffre: 'meetings' }} className={buttons['link']}>
            {words.all(meetings.rows.length)}
          </Link>
        )}
        {governance > 0 && (
          <Link to="/activites" search={{ ...kept, annee, nature: 'governance' }} className={buttons['link']}>
            {words.governance(governance)}
          </Link>
        )}
      </p>
    </Card>
  );
};
