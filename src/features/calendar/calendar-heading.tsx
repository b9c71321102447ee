import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { Notice } from '#ui/states/notice';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useCalendar } from './calendar-shown';
import { useCalendarFile } from './use-calendar-file';

/** How much the year holds, and the way out of it: a file for other calendars, and paper. */
export const CalendarHeading = () => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { year, counts } = useCalendar();
  const { busy, said, problem, write } = useCalendarFile();
  return (
    <>
      <PageHeading
        breadcrumb={
          <Link to="/programme" search={keptBetweenPages(search)}>
            {m.shell.pages.programme}
          </Link>
        }
        title={<Accented sentence={m.calendar.sentence(year, counts)} />}
        subtitle={m.calendar.how}
        actions={
          <>
            <button type="button" className={buttons['ghost']} disabled={busy} onClick={write}>
              {m.calendar.file}
            </button>
            <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
              <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
              {m.common.print}
            </button>
          </>
        }
      />
      {(said !== null || problem) && (
        <Notice tone={problem ? 'problem' : 'info'}>
          <p>{said ?? m.calendar.failed}</p>
        </Notice>
      )}
    </>
  );
};
