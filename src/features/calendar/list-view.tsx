import { useMemo } from 'react';
import { yearSections } from '#domain/calendar/year-sections';
import { useI18n } from '#i18n/i18n-context';
import { useCalendar } from './calendar-shown';
import styles from './calendar.module.css';
import { EntryLink } from './entry-link';

/** The year as a list that prints: its months in order, then what is less precise. */
export const ListView = () => {
  const { m, format } = useI18n();
  const { entries, year } = useCalendar();
  const sections = useMemo(() => yearSections(entries, year).filter((section) => section.entries.length > 0), [entries, year]);
  return (
    <div className={styles['list']}>
      {sections.map(({ column, entries: own }) => (
        <section key={JSON.stringify(column)}>
          <h2>{m.calendar.column(column)}</h2>
          <ul>
            {own.map((entry) => (
              <li key={entry.key} className={styles['line']}>
                <span className={styles['when']}>{format.period(entry.date, 'short', year)}</span>
                <span>
                  <EntryLink entry={entry} />
                  {entry.places.length > 0 && <span className={styles['places']}>{entry.places.map(format.text).join(', ')}</span>}
                </span>
                <span className={styles['type']}>{m.calendar.types[entry.type]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
