import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { yearSections, type YearSection } from '#domain/calendar/year-sections';
import { useI18n } from '#i18n/i18n-context';
import { useUrlSearch } from '#ui/url/search';
import { withMonth } from './calendar-address';
import { useCalendar } from './calendar-shown';
import styles from './calendar.module.css';
import { EntryLink } from './entry-link';

/** So many entries of a month are told in its box; its own page tells them all. */
const MOST = 5;

const Title = ({ section: { column, entries } }: { readonly section: YearSection }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { year } = useCalendar();
  const name = m.calendar.column(column);
  if (column.type !== 'month' || entries.length === 0) return <h2 className={styles['quiet']}>{name}</h2>;
  return (
    <h2>
      <Link to="/calendrier" search={withMonth(search, year, column.month)}>
        {name}
      </Link>
    </h2>
  );
};

const Box = ({ section }: { readonly section: YearSection }) => {
  const { m } = useI18n();
  const { column, entries } = section;
  const shown = column.type === 'month' ? entries.slice(0, MOST) : entries;
  return (
    <section className={styles['box']}>
      <Title section={section} />
      {entries.length === 0 && <p className={styles['nothing']}>{m.calendar.nothing}</p>}
      <ul className={styles['lines']}>
        {shown.map((entry) => (
          <li key={entry.key}>
            <EntryLink entry={entry} dated />
          </li>
        ))}
      </ul>
      {entries.length > shown.length && <p className={styles['nothing']}>{m.calendar.more(entries.length - shown.length)}</p>}
    </section>
  );
};

/** The year in twelve boxes, each entry at its first day; what is less precise than a month has boxes of its own. */
export const YearView = () => {
  const { entries, year } = useCalendar();
  const sections = useMemo(() => yearSections(entries, year), [entries, year]);
  return (
    <div className={styles['year']}>
      {sections.map((section) => (
        <Box key={JSON.stringify(section.column)} section={section} />
      ))}
    </div>
  );
};
