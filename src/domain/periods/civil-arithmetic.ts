import { addDays as laterDay } from 'date-fns/addDays';
import { addMonths as laterMonth } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { writeCivilDay } from './civil-calendar';
import type { CivilDay } from './partial-date';

/** The day at midnight here: only whole days are added to it, so the zone shows in no answer. */
const midnight = (day: CivilDay): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

const civil = (date: Date): CivilDay => writeCivilDay(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** The day so many days later, or earlier when negative. */
export const addDays = (day: CivilDay, days: number): CivilDay => civil(laterDay(midnight(day), days));

/** The same day so many months later, or the last of that month when it has no such day. */
export const addMonths = (day: CivilDay, months: number): CivilDay => civil(laterMonth(midnight(day), months));

/** Day of the week, from 0 for Sunday. */
export const weekdayOf = (day: CivilDay): number => midnight(day).getDay();

/** How many days after `from` the day `to` is; negative when it is before. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => differenceInCalendarDays(midnight(to), midnight(from));
