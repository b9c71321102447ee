import type { Funder } from '../budget/budget';
import { fundersInYear } from '../budget/funder-in-year';
import type { Amendment, Convention } from '../objectives/objective';
import { daysBetween } from '../periods/civil-arithmetic';
import type { CivilDay } from '../periods/partial-date';
import { datedRows, dueStandings, type DatedRow } from './dated-rows';
import type { Deliverable, Transmission } from './deliverable';
import { deliverablesInYear, isAskedAgain } from './deliverables-in-year';
import { transmissionMatrix } from './transmission-matrix';

/** All that a dossier holds of pieces, whatever the year. */
export interface PiecesRecord {
  readonly deliverables: readonly Deliverable[];
  readonly transmissions: readonly Transmission[];
  readonly funders: readonly Funder[];
  readonly amendments: readonly Amendment[];
  readonly conventions: readonly Convention[];
  readonly fiscalYearEnd?: string | undefined;
}

/** A piece of a year that someone still waits for on a day; `days` is negative once it is past. */
export interface PieceReminder {
  readonly deliverable: Deliverable;
  readonly year: number;
  readonly day: CivilDay;
  readonly days: number;
}

/** How far ahead a piece is reminded of, past the end of the month too. */
const AHEAD = 31;

/** One for each day that someone waits on: a recipient may have given one of its own. */
const remindersOf = (row: DatedRow, year: number, on: CivilDay): readonly PieceReminder[] => {
  const days = dueStandings(row).flatMap(({ day, state }) => (day !== null && (state === 'to_come' || state === 'late') ? [day] : []));
  return [...new Set(days)]
    .map((day) => ({ deliverable: row.deliverable, year, day, days: daysBetween(on, day) }))
    .filter((reminder) => reminder.days <= AHEAD);
};

const ofConventionYear = (record: PiecesRecord, convention: Convention, year: number, on: CivilDay): readonly PieceReminder[] => {
  const pieces = deliverablesInYear(record.deliverables, [convention], year).filter((piece) => !isAskedAgain(piece, convention, year));
  const funders = fundersInYear(record.funders, year, record.amendments, () => false);
  const { rows } = transmissionMatrix(pieces, funders, record.transmissions, year);
  const frame = { fiscalYearEnd: record.fiscalYearEnd, term: convention.end };
  return datedRows(rows, { year, on, frameOf: () => frame }).flatMap((row) => remindersOf(row, year, on));
};

/**
 * What is to be handed over within a month of `on`, and what a record says is late; the nearest first. A past day without any
 * record is no reminder: it is to be recorded, on its own page [D1].
 */
export const pieceReminders = (record: PiecesRecord, on: CivilDay): readonly PieceReminder[] =>
  record.conventions
    .flatMap((convention) => convention.years.flatMap((year) => ofConventionYear(record, convention, year, on)))
    .toSorted((left, right) => left.days - right.days || left.deliverable.position - right.deliverable.position);
