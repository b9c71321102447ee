import ICAL from 'ical.js';
import { addDays } from '#domain/periods/civil-arithmetic';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { boundsOf } from '#domain/periods/period-bounds';

/** One entry of a calendar, in the words it is to be read in. */
export interface CalendarLine {
  /** The same at every writing: a calendar that imports the file again replaces what it holds. */
  readonly uid: string;
  /** How many times it was changed: a later one takes the place of an earlier one. */
  readonly sequence: number;
  readonly date: PartialDate;
  readonly summary: string;
  readonly description: string;
  readonly categories: string;
  readonly places: readonly string[];
}

interface Calendar {
  readonly name: string;
  readonly lines: readonly CalendarLine[];
  /** When it is written, in UTC: `2023-05-15T09:00:00Z`. */
  readonly at: string;
}

const dayValue = (day: CivilDay): ICAL.Time => ICAL.Time.fromDateString(day);

/** A partial date takes the whole days it may stand for; the end of an all-day entry is the day after its last (RFC 5545, 3.6.1). */
const eventOf = ({ uid, sequence, date, summary, description, categories, places }: CalendarLine, stamp: ICAL.Time): ICAL.Component => {
  const { first, last } = boundsOf(date);
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', stamp);
  event.addPropertyWithValue('sequence', sequence);
  event.addPropertyWithValue('dtstart', dayValue(first));
  event.addPropertyWithValue('dtend', dayValue(addDays(last, 1)));
  event.addPropertyWithValue('summary', summary);
  if (description !== '') event.addPropertyWithValue('description', description);
  if (places.length > 0) event.addPropertyWithValue('location', places.join(', '));
  event.addPropertyWithValue('categories', categories);
  // Nobody is busy because something is due.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
};

/** Writes a calendar that Thunderbird and Outlook read (iCalendar, RFC 5545), as text with its line ends. */
export const writeCalendar = ({ name, lines, at }: Calendar): string => {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Jalon//Calendar//FR');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  const stamp = ICAL.Time.fromDateTimeString(at);
  for (const line of lines) calendar.addSubcomponent(eventOf(line, stamp));
  return `${calendar.toString()}\r\n`;
};
