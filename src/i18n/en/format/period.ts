import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import type { PeriodStyle } from '../../format/period';
import { monthName } from './month';

/** The parts of one date, most precise first: “21”, “May”, “2022”; a quarter or half is one part. */
const partsOf = (date: string, style: PeriodStyle): readonly string[] => {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return [year];
  if (/^[QH]/u.test(month)) return [month, year];
  const name = monthName(Number(month), style);
  return day === undefined ? [name, year] : [String(Number(day)), name, year];
};

const withoutYear = (parts: readonly string[], year: number | undefined): readonly string[] =>
  year !== undefined && parts.length > 1 && parts.at(-1) === String(year) ? parts.slice(0, -1) : parts;

/** What the end of a range repeats of its start is said once: “17–18 Sep 2022”. */
const rangeParts = (first: readonly string[], last: readonly string[]): string => {
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared) && first.length === last.length) shared += 1;
  const start = first.slice(0, first.length - shared).join(' ');
  const tight = /^\d+$/u.test(start) && /^\d/u.test(last[0] ?? '');
  return `${start}${tight ? '–' : ' – '}${last.join(' ')}`;
};

/**
 * A partial date in English, never more precise than it is: “21 May 2022”, “Q1 2023”, “Feb – Jun 2022”.
 * With `impliedYear`, that year is left out where the rest still says something.
 */
export const formatPeriod = (date: PartialDate, style: PeriodStyle, impliedYear?: number): string => {
  const [start = date, end] = date.split('/');
  const first = partsOf(start, style);
  if (end === undefined) return withoutYear(first, impliedYear).join(' ');
  const last = partsOf(end, style);
  const sameYear = first.at(-1) === last.at(-1);
  return sameYear ? rangeParts(withoutYear(first, impliedYear), withoutYear(last, impliedYear)) : rangeParts(first, last);
};

/** “28 May 2021”: a day, which is always known whole. */
export const formatDay = (day: CivilDay): string => partsOf(day, 'long').join(' ');
