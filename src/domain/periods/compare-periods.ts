import type { CivilDay, PartialDate } from './partial-date';
import { boundsOf } from './period-bounds';

/** A text that sorts as the order of the year does [T2]: by first day, then by last day, and what has no date last. */
export const yearOrder = (date: PartialDate | null): string => {
  if (date === null) return 'undated';
  const { first, last } = boundsOf(date);
  return `${first}/${last}`;
};

/** Order of the year: by first day, then by last day; what has no date comes last [T2]. */
export const comparePeriods = (left: PartialDate | null, right: PartialDate | null): number => {
  const [a, b] = [yearOrder(left), yearOrder(right)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** The earliest of some dates, null when there is none; of two that cover the same days, the first in spelling. */
export const earliestOf = (dates: readonly PartialDate[]): PartialDate | null => {
  const [only, ...others] = dates;
  if (only === undefined || others.length === 0) return only ?? null;
  return others.reduce((earliest, date) => {
    const order = comparePeriods(date, earliest);
    return order < 0 || (order === 0 && date < earliest) ? date : earliest;
  }, only);
};

/** The last day that any of some dates may reach, null when there is none. */
export const lastDayOf = (dates: readonly PartialDate[]): CivilDay | null =>
  dates.reduce<CivilDay | null>((last, date) => {
    const end = boundsOf(date).last;
    return last === null || end > last ? end : last;
  }, null);
