import { addMonths } from '../periods/civil-arithmetic';
import { daysInMonth, writeCivilDay } from '../periods/civil-calendar';
import type { CivilDay } from '../periods/partial-date';
import type { Deliverable, Transmission } from './deliverable';
import { standingOf } from './transmission-standing';

/** What a due date is worked out from. */
export interface DueFrame {
  /** Last day of a fiscal year, as `12-31`; a fiscal year has the number of the calendar year in which it ends. */
  readonly fiscalYearEnd?: string | undefined;
  /** Last day of the convention. */
  readonly term?: CivilDay | undefined;
}

/** When a piece is due, and which rule says so; `changed` when someone gave another day, with why. */
export interface DueDate {
  readonly day: CivilDay;
  readonly rule: NonNullable<Deliverable['dueRule']>['type'] | 'changed';
  readonly reason?: string | undefined;
}

const CALENDAR_YEAR_END = '12-31';

/** A day of a year by month and date; 29 February is the last of the month in a year that has none. */
export const dayOfYear = (year: number, monthDay: string): CivilDay => {
  const [month = 1, date = 1] = monthDay.split('-').map(Number);
  return writeCivilDay(year, month, Math.min(date, daysInMonth(year, month)));
};

/** Last day of the fiscal year that ends in a calendar year. */
export const fiscalYearEnd = ({ fiscalYearEnd: end = CALENDAR_YEAR_END }: DueFrame, year: number): CivilDay => dayOfYear(year, end);

/** First day of the fiscal year that ends in a calendar year. */
export const fiscalYearStart = (frame: DueFrame, year: number): CivilDay => {
  const end = fiscalYearEnd(frame, year - 1);
  const next = addMonths(`${end.slice(0, 8)}01` as CivilDay, 1);
  // The day after the end: ends fall on the last of a month but for those who chose another day.
  return end === lastOfMonth(end) ? next : dayAfter(end);
};

const lastOfMonth = (day: CivilDay): CivilDay => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return writeCivilDay(year, month, daysInMonth(year, month));
};

const dayAfter = (day: CivilDay): CivilDay => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return writeCivilDay(year, month, date + 1);
};

/** So many months after the last day of a month is the last day of the month: six after 30 June is 31 December. */
const monthsAfterEnd = (end: CivilDay, months: number): CivilDay => {
  const later = addMonths(end, months);
  return end === lastOfMonth(end) ? lastOfMonth(later) : later;
};

type Dated = Pick<Deliverable, 'dueRule' | 'dueChanges'>;

/**
 * The day on which a piece of a fiscal year is due at the latest, with the rule that gives it; null when nothing fixes one.
 * A day that its content refers to is no due date [D1].
 */
export const dueDateOf = ({ dueRule, dueChanges = [] }: Dated, year: number, frame: DueFrame): DueDate | null => {
  const change = dueChanges.find((one) => one.year === year);
  if (change !== undefined) return { day: change.due, rule: 'changed', reason: change.reason };
  switch (dueRule?.type) {
    case undefined:
      return null;
    case 'within_year':
      return { day: fiscalYearEnd(frame, year), rule: dueRule.type };
    case 'on_day':
      return { day: dayOfYear(year + dueRule.yearsLater, dueRule.day), rule: dueRule.type };
    case 'months_after_year':
      return { day: monthsAfterEnd(fiscalYearEnd(frame, year), dueRule.months), rule: dueRule.type };
    case 'months_before_term':
      return frame.term === undefined ? null : { day: monthsAfterEnd(frame.term, -dueRule.months), rule: dueRule.type };
  }
};

/** Where a piece stands with one funder on a day; without any record it is never late [D1]. */
export type PieceDueState = 'sent' | 'undated' | 'to_come' | 'to_record' | 'late';

/** What a recipient still waits for: a complement that it asked for by a day of its own, or a piece that it does not have. */
const isAwaited = ({ state, due }: Pick<Transmission, 'state' | 'due'>): boolean =>
  standingOf(state) !== 'sent' || (state === 'complement_asked' && due !== undefined);

/**
 * Derived, never stored: late once the due day is past and a transmission says that the piece is not handed over; past and
 * without any record, it is still to be recorded.
 */
export const pieceDueState = (due: CivilDay | null, latest: Pick<Transmission, 'state' | 'due'> | null, on: CivilDay): PieceDueState => {
  if (latest !== null && !isAwaited(latest)) return 'sent';
  if (due === null) return 'undated';
  if (due >= on) return 'to_come';
  return latest === null ? 'to_record' : 'late';
};
