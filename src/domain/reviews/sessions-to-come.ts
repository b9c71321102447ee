import type { PartialDate } from '../periods/partial-date';
import { boundsOf } from '../periods/period-bounds';
import type { Review, ReviewBody } from './review';

/** A session that a body's frequency asks for and that nothing recorded stands for. */
export interface SessionToCome {
  readonly body: ReviewBody['id'];
  /** The part of the year in which it falls: a half, a quarter, a month, or the year. */
  readonly period: PartialDate;
}

/** The parts of a year in which a body that meets so many times a year is expected, one session each. */
const partsOf = (year: number, timesAYear: number): readonly PartialDate[] => {
  const prefix = String(year);
  // What divides a year in parts that have a name; another frequency is looked at over the whole year.
  const parts: Readonly<Record<number, readonly string[]>> = {
    1: [prefix],
    2: ['H1', 'H2'].map((half) => `${prefix}-${half}`),
    4: ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${prefix}-${quarter}`),
    12: Array.from({ length: 12 }, (_, month) => `${prefix}-${String(month + 1).padStart(2, '0')}`),
  };
  const named = parts[timesAYear] ?? Array.from({ length: timesAYear }, () => prefix);
  return named as readonly PartialDate[];
};

const within = (date: PartialDate, period: PartialDate): boolean => {
  const [session, part] = [boundsOf(date), boundsOf(period)];
  return session.first >= part.first && session.last <= part.last;
};

/** Each session stands for one part at most: for the first that holds it whole, else for the first that is left. */
const left = (parts: readonly PartialDate[], dates: readonly PartialDate[]): readonly PartialDate[] => {
  const open = [...parts];
  const take = (index: number): void => {
    if (index >= 0) open.splice(index, 1);
  };
  const vague = dates.filter((date) => {
    const index = open.findIndex((period) => within(date, period));
    take(index);
    return index < 0;
  });
  return open.slice(vague.length);
};

/**
 * The sessions that are still to be planned in a year, by the frequency of each body. A body without one, or that does not
 * concern the convention, asks for none.
 */
export const sessionsToCome = (
  bodies: readonly Pick<ReviewBody, 'id' | 'frequencyPerYear'>[],
  sessions: readonly Pick<Review, 'body' | 'date'>[],
  year: number,
): readonly SessionToCome[] =>
  bodies.flatMap(({ id, frequencyPerYear }) => {
    if (frequencyPerYear === undefined) return [];
    const dates = sessions.flatMap(({ body, date }) => (body === id && date !== undefined && boundsOf(date).first.startsWith(String(year)) ? [date] : []));
    return left(partsOf(year, frequencyPerYear), dates.toSorted()).map((period) => ({ body: id, period }));
  });
