import type { CivilDay, PartialDate } from './partial-date';
import { boundsOf } from './period-bounds';

const compareText = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** Order of the year: by first day, then by last day; what has no date comes last [T2]. */
export const comparePeriods = (left: PartialDate | null, right: PartialDate | null): number => {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const [a, b] = [boundsOf(left), boundsOf(right)];
  return compareText(a.first, b.first) || compareText(a.last, b.last);
};

/** The earliest of some dates, null when there is none. */
export const earliestOf = (dates: readonly PartialDate[]): PartialDate | null =>
  dates.reduce<PartialDate | null>(
    (earliest, date) => (earliest === null || comparePeriods(date, earliest) < 0 ? date : earliest),
    null,
  );

/** The last day that any of some dates may reach, null when there is none. */
export const lastDayOf = (dates: readonly PartialDate[]): CivilDay | null =>
  dates.reduce<CivilDay | null>((last, date) => {
    const end = boundsOf(date).last;
    return last === null || end > last ? end : last;
  }, null);
