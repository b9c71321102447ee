import { useMemo } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useYearSnapshot } from '#storage/live/use-year';
import { readCalendar, type CalendarOfYear } from '#storage/repositories/calendar.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Card } from '#ui/card/card';
import { Private } from '#ui/preferences/private';
import { EmptyState } from '#ui/states/empty-state';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { today } from '#ui/today';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { CalendarHeading } from './calendar-heading';
import { CalendarProvider, calendarShown, type CalendarShown } from './calendar-shown';
import { CalendarTools } from './calendar-tools';
import styles from './calendar.module.css';
import { ListView } from './list-view';
import { MonthView } from './month-view';
import { YearView } from './year-view';

const View = ({ shown: { view, entries, year } }: { readonly shown: CalendarShown }) => {
  const { m } = useI18n();
  if (entries.length === 0) return <EmptyState title={m.calendar.none(year)} />;
  switch (view) {
    case 'month':
      return <MonthView />;
    case 'year':
      return <YearView />;
    case 'list':
      return <ListView />;
  }
};

const Calendar = ({ snapshot, calendar }: { readonly snapshot: YearSnapshot; readonly calendar: CalendarOfYear }) => {
  const search = useUrlSearch();
  const { m } = useI18n();
  const day = today();
  const shown = useMemo(() => calendarShown(snapshot, calendar, search, day), [snapshot, calendar, search, day]);
  return (
    <CalendarProvider value={shown}>
      <CalendarHeading />
      <IgnoredFilters ignored={shown.ignored} />
      <RefusedRecords refused={calendar.refused} />
      {shown.territory !== undefined && (
        <Notice>
          <p>{m.calendar.territory(shown.unplaced)}</p>
        </Notice>
      )}
      <Card>
        <CalendarTools />
        <View shown={shown} />
        {shown.undated > 0 && (
          <Private>
            <p className={styles['undated']}>{m.calendar.undated(shown.undated, shown.year)}</p>
          </Private>
        )}
      </Card>
    </CalendarProvider>
  );
};

const Read = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { data, error } = useLiveRead('calendar', [snapshot.year], ({ db, dossier }) => readCalendar(db, dossier, snapshot.year));
  if (error !== null) throw error;
  return data === undefined ? <PageLoading /> : <Calendar snapshot={snapshot} calendar={data} />;
};

/** « Calendrier »: the due dates and events of a year, by month, over the year or as a list, and as a file for other calendars. */
export const CalendarPage = () => {
  const { m } = useI18n();
  const { data, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  if (error !== null) throw error;
  return (
    <>
      <title>{m.shell.documentTitle(m.calendar.page)}</title>
      {data === undefined ? <PageLoading /> : <Read snapshot={data} />}
    </>
  );
};
