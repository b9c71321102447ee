import { useState } from 'react';
import type { CalendarLine } from '#documents/calendar/write-calendar';
import type { CalendarEntry } from '#domain/calendar/calendar-entry';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { saveFile } from '#ui/save-file';
import { useCalendar, type CalendarShown } from './calendar-shown';

/** One entry in the words that another calendar shows; nothing that is internal goes out. */
const lineOf = ({ type, key, rev, title, date, objective, places, conditional }: CalendarEntry, { lines }: CalendarShown, { m, format }: I18n): CalendarLine => {
  const words = m.calendar;
  const under = lines.objectives.find(({ id }) => id === objective);
  const named = [under?.code, format.text(title)].filter((part) => part !== undefined).join(' ');
  const description = [under === undefined ? '' : words.underObjective(under.code, format.text(under.title)), words.knownDate(format.period(date, 'long'))];
  return {
    uid: `${key}@jalon`,
    sequence: rev,
    date,
    summary: words.summary(type, named, conditional === true),
    description: description.filter((part) => part !== '').join('\n'),
    categories: words.types[type],
    places: places.map(format.text),
  };
};

/** « Calendrier (ICS) »: what the page shows of the year, as a file; the writer is fetched when it is asked for. */
export const useCalendarFile = () => {
  const i18n = useI18n();
  const shown = useCalendar();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState(false);
  const make = async (): Promise<void> => {
    const { writeCalendar } = await import('#documents/calendar/write-calendar');
    const words = i18n.m.calendar;
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    const text = writeCalendar({ name: words.fileTitle(shown.title, shown.year), lines: shown.entries.map((entry) => lineOf(entry, shown, i18n)), at });
    const name = words.fileName(shown.year);
    saveFile(name, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    setSaid(words.written(name, shown.entries.length));
  };
  const write = (): void => {
    setBusy(true);
    setProblem(false);
    setSaid(null);
    void make()
      .catch(() => setProblem(true))
      .finally(() => setBusy(false));
  };
  return { busy, said, problem, write };
};
