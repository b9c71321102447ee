import { addDays, weekdayOf } from '../periods/civil-arithmetic';
import { daysInMonth, writeCivilDay } from '../periods/civil-calendar';
import type { CivilDay } from '../periods/partial-date';
import { boundsOf } from '../periods/period-bounds';
import type { CalendarEntry } from './calendar-entry';

export interface GridDay {
  readonly day: CivilDay;
  readonly inMonth: boolean;
  readonly entries: readonly CalendarEntry[];
}

/** One month: its weeks from Monday, what has a day in them, and what is only known to fall in the month or around it. */
export interface MonthGrid {
  readonly weeks: readonly (readonly GridDay[])[];
  readonly withoutDay: readonly CalendarEntry[];
}

/** A few days in a row are shown on each of them; a longer time is told once, above the days. */
const MOST_DAYS = 8;

/** Whether an entry stands on days: both ends are days, and near each other. */
const isOnDays = ({ date }: Pick<CalendarEntry, 'date'>): boolean => {
  const { first, last, precision } = boundsOf(date);
  return precision === 'day' && /\d{4}-\d{2}-\d{2}$/u.test(date) && last < addDays(first, MOST_DAYS);
};

/** Whether any day of an entry falls in a month. */
export const fallsInMonth = ({ date }: Pick<CalendarEntry, 'date'>, year: number, month: number): boolean => {
  const { first, last } = boundsOf(date);
  return first <= writeCivilDay(year, month, daysInMonth(year, month)) && last >= writeCivilDay(year, month, 1);
};

/** Whether a date says no more than a year or years: such a due date stands in the year, and in no month of it. */
export const saysOnlyYear = ({ date }: Pick<CalendarEntry, 'date'>): boolean => date.split('/').every((part) => /^\d{4}$/u.test(part));

const onDay = ({ date }: CalendarEntry, day: CivilDay): boolean => {
  const { first, last } = boundsOf(date);
  return first <= day && day <= last;
};

/** The month `month` (1 to 12) of a year as weeks of seven days, those of the months around it included. */
export const monthGrid = (entries: readonly CalendarEntry[], year: number, month: number): MonthGrid => {
  const here = entries.filter((entry) => fallsInMonth(entry, year, month));
  const dated = entries.filter(isOnDays);
  const first = writeCivilDay(year, month, 1);
  const before = (weekdayOf(first) + 6) % 7;
  const weeks = Math.ceil((before + daysInMonth(year, month)) / 7);
  const dayAt = (index: number): GridDay => {
    const day = addDays(first, index - before);
    return { day, inMonth: Number(day.slice(5, 7)) === month, entries: dated.filter((entry) => onDay(entry, day)) };
  };
  return {
    weeks: Array.from({ length: weeks }, (_week, week) => Array.from({ length: 7 }, (_day, index) => dayAt(week * 7 + index))),
    withoutDay: here.filter((entry) => !isOnDays(entry) && !saysOnlyYear(entry)),
  };
};
