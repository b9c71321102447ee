import { writeCivilDay } from './civil-calendar';
import type { CivilDay } from './partial-date';

/** The day so many days later, or earlier when negative, on the civil calendar: no time zone enters. */
export const addDays = (day: CivilDay, days: number): CivilDay => {
  const moved = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + days));
  return writeCivilDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
};
