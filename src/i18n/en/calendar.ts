import { enGB } from 'date-fns/locale/en-GB';
import type { Day } from 'date-fns';
import type { EntryType } from '#domain/calendar/calendar-entry';
import type { YearColumn } from '#domain/periods/month-columns';
import type { calendar as french } from '../fr/calendar';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { monthName } from './format/month';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth'] as const;

const sentence = (year: number, counts: Readonly<Record<EntryType, number>>): string => {
  const parts = [
    counts.due > 0 && counted(counts.due, 'due date', 'due dates'),
    counts.event > 0 && counted(counts.event, 'event', 'events'),
    counts.session > 0 && counted(counts.session, 'session', 'sessions'),
    counts.piece > 0 && counted(counts.piece, 'piece to hand over', 'pieces to hand over'),
  ].filter((part) => part !== false);
  const [first, ...others] = parts;
  if (first === undefined) return `Calendar ${String(year)}: no date recorded.`;
  const last = others.pop();
  return `Calendar ${String(year)}: ${[`*${first}*`, ...others].join(', ')}${last === undefined ? '' : ` and ${last}`}.`;
};

const column = (shown: YearColumn): string => {
  switch (shown.type) {
    case 'month':
      return monthName(shown.month, 'long');
    case 'quarter':
      return `${ORDINALS[shown.number] ?? ''} quarter`;
    case 'half':
      return `${ORDINALS[shown.number] ?? ''} half`;
    case 'year':
      return 'in the year, without a month';
    case 'outside':
    case 'undated':
      return 'begun before the year';
  }
};

/** “Calendar”. */
export const calendar: Translation<typeof french> = {
  page: 'Calendar',
  sentence,
  how: 'Due dates of the programme, events of the report and sessions; no date is given more precisely than it is known.',
  none: (year) => `Nothing has a date in ${String(year)}.`,
  undated: (count, year) => `${counted(count, 'action', 'actions')} of the ${String(year)} programme without a due date: they stand on no date.`,
  territory: (unplaced) =>
    `The territory narrows events only: the programme, the sessions and the pieces have none.${unplaced === 0 ? '' : ` ${counted(unplaced, 'event without a territory is left out', 'events without a territory are left out')}.`}`,
  views: 'Views of the calendar',
  view: { month: 'Month', year: 'Year', list: 'List' },
  objective: 'Objective',
  allObjectives: 'All objectives',
  monthNamed: (month, year) => `${monthName(month, 'long')} ${String(year)}`,
  weekday: (weekday) => enGB.localize.day(weekday as Day, { width: 'abbreviated' }),
  withoutDay: 'Without a day, or over several weeks',
  column,
  nothing: 'nothing recorded',
  more: (count) => `and ${counted(count, 'other', 'others')}`,
  types: { due: 'Due date', event: 'Event', session: 'Session', piece: 'Piece to hand over' },
  file: 'Calendar (ICS)',
  fileName: (year) => `calendar-${String(year)}.ics`,
  fileTitle: (title, year) => `${title} (${String(year)})`,
  written: (name, count) => `File ready: ${name}, ${counted(count, 'date', 'dates')}. Imported again, it replaces without doubling.`,
  failed: 'The file could not be made.',
  summary: (type, named, conditional) => `${type === 'due' ? 'Due: ' : ''}${named}${conditional ? ' (subject to conditions)' : ''}`,
  underObjective: (code, title) => `Objective ${code}, ${title}`,
  knownDate: (period) => `Date as known: ${period}`,
};
