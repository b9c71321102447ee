import { daysInMonth, writeCivilDay } from './civil-calendar';
import type { CivilDay, PartialDate, Precision } from './partial-date';

/** The days a partial date may stand for; `precision` is that of its beginning, which is what a calendar column needs. */
export interface PeriodBounds {
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly precision: Precision;
  readonly range: boolean;
}

const SINGLE = /^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/u;

const monthsBounds = (year: number, firstMonth: number, lastMonth: number, precision: Precision): PeriodBounds => ({
  first: writeCivilDay(year, firstMonth, 1),
  last: writeCivilDay(year, lastMonth, daysInMonth(year, lastMonth)),
  precision,
  range: false,
});

const monthOrDayBounds = (year: number, month: number, day: string | undefined): PeriodBounds | null => {
  const days = daysInMonth(year, month);
  if (days === 0) return null;
  if (day === undefined) return monthsBounds(year, month, month, 'month');
  if (Number(day) < 1 || Number(day) > days) return null;
  const civilDay = writeCivilDay(year, month, Number(day));
  return { first: civilDay, last: civilDay, precision: 'day', range: false };
};

const singleBounds = (text: string): PeriodBounds | null => {
  const groups = SINGLE.exec(text)?.groups;
  if (groups === undefined) return null;
  const { quarter, half, month, day } = groups;
  const year = Number(groups['year']);
  if (quarter !== undefined) return monthsBounds(year, Number(quarter) * 3 - 2, Number(quarter) * 3, 'quarter');
  if (half !== undefined) return monthsBounds(year, Number(half) * 6 - 5, Number(half) * 6, 'half');
  if (month !== undefined) return monthOrDayBounds(year, Number(month), day);
  return monthsBounds(year, 1, 12, 'year');
};

const rangeBounds = (from: string, to: string): PeriodBounds | null => {
  const start = singleBounds(from);
  const end = singleBounds(to);
  // « mai / 10 mai » is a range that begins some day of May: only an end wholly before the beginning is refused.
  if (start === null || end === null || start.first > end.last) return null;
  return { first: start.first, last: end.last, precision: start.precision, range: true };
};

/** Reads any text as a partial date: its bounds, or null when it is none (no such day, reversed range, other spelling). */
export const readPeriod = (text: string): PeriodBounds | null => {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return null;
  return to === undefined ? singleBounds(from) : rangeBounds(from, to);
};

/** First and last day of a partial date [T1]; a month is not its first day, so both are needed. */
export const boundsOf = (date: PartialDate): PeriodBounds => {
  const bounds = readPeriod(date);
  if (bounds === null) throw new TypeError(`not a partial date: ${date}`);
  return bounds;
};
