import { Link } from '@tanstack/react-router';
import { CalendarDays, FileText, Flag, Users, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CalendarEntry, EntryType } from '#domain/calendar/calendar-entry';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useCalendar } from './calendar-shown';
import styles from './calendar.module.css';

const ICONS: Readonly<Record<EntryType, LucideIcon>> = { due: Flag, event: CalendarDays, session: Users, piece: FileText };

/** What kind of date it is, as a sign and, for those who listen, a word. */
const Mark = ({ type }: { readonly type: EntryType }) => {
  const { m } = useI18n();
  const Icon = ICONS[type];
  return (
    <>
      <Icon size={13} strokeWidth={1.8} aria-hidden="true" className={styles['mark']} />
      <span className="visually-hidden">{m.calendar.types[type]}</span>
    </>
  );
};

const Code = ({ entry: { objective } }: { readonly entry: CalendarEntry }) => {
  const { lines } = useCalendar();
  const under = lines.objectives.find(({ id }) => id === objective);
  if (under === undefined) return null;
  return <CodeTag code={under.code} goal={lines.goals.findIndex(({ id }) => id === under.goal)} />;
};

const To = ({ entry: { type, record }, children }: { readonly entry: CalendarEntry; readonly children: ReactNode }) => {
  const search = keptBetweenPages(useUrlSearch());
  switch (type) {
    case 'due':
      return (
        <Link to="/programme" search={search} hash={`action-${record}`}>
          {children}
        </Link>
      );
    case 'event':
      return (
        <Link to="/activites/$id" params={{ id: record }} search={search}>
          {children}
        </Link>
      );
    case 'session':
      return (
        <Link to="/comites" search={search}>
          {children}
        </Link>
      );
    case 'piece':
      return (
        <Link to="/livrables" search={search} hash={`piece-${record}`}>
          {children}
        </Link>
      );
  }
};

/** One entry, with its date as precisely as it is known where no place of the page tells it. */
export const EntryLink = ({ entry, dated = false }: { readonly entry: CalendarEntry; readonly dated?: boolean }) => {
  const { m, format } = useI18n();
  const { year } = useCalendar();
  return (
    <span className={styles['entry']}>
      <Mark type={entry.type} /> {dated && <span className={styles['date']}>{format.period(entry.date, 'short', year)}</span>} <Code entry={entry} />{' '}
      <To entry={entry}>{format.text(entry.title)}</To>
      {entry.conditional === true && <span className={styles['conditional']}> {m.common.conditional}</span>}
    </span>
  );
};
