import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { CivilDay } from './partial-date';

/** Days in a month of the Gregorian calendar, 0 when there is no such month; `month` starts at 1. */
export const daysInMonth = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? getDaysInMonth(new Date(year, month - 1)) : 0;

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** Writes a day that the caller knows to exist. */
export const writeCivilDay = (year: number, month: number, day: number): CivilDay =>
  // The one place that makes a civil day out of numbers, so the one place that vouches for it.
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDay;
