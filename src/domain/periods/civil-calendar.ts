import type { CivilDay } from './partial-date';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month of the Gregorian calendar, 0 when there is no such month; `month` starts at 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** Writes a day that the caller knows to exist. */
export const writeCivilDay = (year: number, month: number, day: number): CivilDay =>
  // The one place that makes a civil day out of numbers, so the one place that vouches for it.
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDay;
