import { yearOrder } from '../periods/compare-periods';
import { overlapsYear } from '../periods/period-year';
import type { Review } from './review';

/** Sessions set against a year: those that may have been held in it, those of other years, and those without a date. */
export interface SessionsInYear {
  readonly inYear: readonly Review[];
  readonly undated: readonly Review[];
  readonly otherYears: readonly Review[];
}

const inOrder = (sessions: readonly Review[]): readonly Review[] =>
  sessions.toSorted((left, right) => {
    const [a, b] = [left, right].map(({ date, id }) => `${yearOrder(date ?? null)}/${id}`);
    return (a ?? '') < (b ?? '') ? -1 : 1;
  });

/** Splits sessions by year, each list in the order of the year; a session whose day is unknown is in no year [D3]. */
export const sessionsInYear = (sessions: readonly Review[], year: number): SessionsInYear => {
  const ordered = inOrder(sessions);
  const isInYear = ({ date }: Review): boolean => date !== undefined && overlapsYear(date, year);
  return {
    inYear: ordered.filter(isInYear),
    undated: ordered.filter(({ date }) => date === undefined),
    otherYears: ordered.filter((session) => session.date !== undefined && !isInYear(session)),
  };
};
