import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { monthGrid, type GridDay } from '#domain/calendar/month-grid';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useUrlSearch } from '#ui/url/search';
import { withMonth } from './calendar-address';
import { useCalendar } from './calendar-shown';
import styles from './calendar.module.css';
import { EntryLink } from './entry-link';

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

const Step = ({ by }: { readonly by: -1 | 1 }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { year, years, month } = useCalendar();
  const at = year * 12 + month - 1 + by;
  const target = Math.floor(at / 12);
  // A year that the dossier does not know has no calendar to go to.
  if (!years.includes(target)) return <span />;
  const Icon = by === -1 ? ChevronLeft : ChevronRight;
  return (
    <Link to="/calendrier" search={withMonth(search, year, month + by)} className={buttons['small']} aria-label={m.calendar.monthNamed((at % 12) + 1, target)}>
      <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
    </Link>
  );
};

const Day = ({ day, inMonth, entries }: GridDay) => {
  const { format } = useI18n();
  const { today } = useCalendar();
  return (
    <td className={styles['day']} data-out={!inMonth} data-today={day === today} data-empty={!inMonth || entries.length === 0}>
      <span className={styles['number']} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className={styles['whole']}>{format.day(day)}</span>
      {inMonth && entries.length > 0 && (
        <ul className={styles['entries']}>
          {entries.map((entry) => (
            <li key={entry.key}>
              <EntryLink entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
};

/** One month, its weeks from Monday; what has no day stands above, with all that is known of its date. */
export const MonthView = () => {
  const { m } = useI18n();
  const { year, month, entries } = useCalendar();
  const { weeks, withoutDay } = useMemo(() => monthGrid(entries, year, month), [entries, year, month]);
  const words = m.calendar;
  const name = words.monthNamed(month, year);
  return (
    <div className={styles['month']}>
      <div className={styles['steps']}>
        <Step by={-1} />
        <h2>{name}</h2>
        <Step by={1} />
      </div>
      {withoutDay.length > 0 && (
        <section aria-label={words.withoutDay} className={styles['band']}>
          <h3>{words.withoutDay}</h3>
          <ul className={styles['lines']}>
            {withoutDay.map((entry) => (
              <li key={entry.key}>
                <EntryLink entry={entry} dated />
              </li>
            ))}
          </ul>
        </section>
      )}
      <table className={styles['grid']} aria-label={name}>
        <thead>
          <tr>
            {WEEK.map((weekday) => (
              <th key={weekday} scope="col">
                {words.weekday(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((each) => (
                <Day key={each.day} {...each} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
