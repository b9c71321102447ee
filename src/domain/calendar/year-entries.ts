import type { Activity } from '../activities/activity';
import type { Deliverable, Transmission } from '../deliverables/deliverable';
import { deliverablesInYear, isAskedAgain } from '../deliverables/deliverables-in-year';
import { dueDateOf } from '../deliverables/due-date';
import { ownDueDays } from '../deliverables/own-due-days';
import type { Convention } from '../objectives/objective';
import { comparePeriods } from '../periods/compare-periods';
import type { CivilDay, PartialDate } from '../periods/partial-date';
import { overlapsYear } from '../periods/period-year';
import { withoutHeadings } from '../programme/headings';
import type { PlannedAction } from '../programme/planned-action';
import type { Review, ReviewBody } from '../reviews/review';
import type { CalendarEntry } from './calendar-entry';

/** What the calendar of a year is made of. */
export interface CalendarRecords {
  /** Planned actions of the year and of those around it, headings included: some are due beyond their own year. */
  readonly actions: readonly PlannedAction[];
  readonly activities: readonly Activity[];
  readonly sessions: readonly Review[];
  readonly bodies: readonly ReviewBody[];
  readonly deliverables: readonly Deliverable[];
  readonly transmissions: readonly Transmission[];
  readonly conventions: readonly Convention[];
  readonly fiscalYearEnd?: string | undefined;
}

/** A new date that was recorded takes the place of those that were promised. */
const datesOf = ({ due, progress }: PlannedAction): readonly PartialDate[] => (progress?.newDate === undefined ? due : [progress.newDate]);

const dueEntries = (actions: readonly PlannedAction[]): readonly CalendarEntry[] =>
  withoutHeadings(actions)
    .filter(({ progress }) => progress?.status !== 'abandoned')
    .flatMap((action) => {
      const { id, rev, title, objective, places, firm } = action;
      return datesOf(action).map((date, index) => ({ type: 'due', key: `${id}-${String(index)}`, record: id, rev, title, date, objective, places, conditional: !firm }) as const);
    });

const eventEntries = (activities: readonly Activity[]): readonly CalendarEntry[] =>
  activities
    .filter(({ kind, sameAs, status }) => kind === 'event' && sameAs === undefined && status !== 'abandoned')
    .flatMap(({ id, rev, title, objective, places, dates }) =>
      dates.map((date, index) => ({ type: 'event', key: `${id}-${String(index)}`, record: id, rev, title, date, objective, places }) as const),
    );

const sessionEntries = (sessions: readonly Review[], bodies: readonly ReviewBody[]): readonly CalendarEntry[] =>
  sessions.flatMap(({ id, rev, body, date, label, place }) => {
    if (date === undefined) return [];
    const title = [bodies.find((one) => one.id === body)?.label, label].filter((words) => words !== undefined).join(', ');
    return [{ type: 'session', key: id, record: id, rev, title, date, places: place === undefined ? [] : [place] } as const];
  });

const pieceEntry = ({ id, rev, label }: Deliverable, key: string, day: CivilDay): CalendarEntry =>
  // A day is a partial date of full precision.
  ({ type: 'piece', key, record: id, rev, title: label, date: day as string as PartialDate, places: [] });

/** Days that a recipient gave for itself, beside everyone's. */
const ownEntries = (piece: Deliverable, year: number, due: CivilDay | undefined, transmissions: readonly Transmission[]): readonly CalendarEntry[] =>
  ownDueDays(transmissions.filter((one) => one.deliverable === piece.id && one.year === year))
    .filter(({ day }) => day !== due)
    .map(({ day, transmission }) => pieceEntry(piece, transmission.id, day));

/** A piece of each fiscal year of its convention; one asked for once is due once. */
const pieceEntries = ({ deliverables, transmissions, conventions, fiscalYearEnd }: CalendarRecords): readonly CalendarEntry[] =>
  conventions.flatMap((convention) =>
    convention.years.flatMap((year) =>
      deliverablesInYear(deliverables, [convention], year).flatMap((piece) => {
        const due = dueDateOf(piece, year, { fiscalYearEnd, term: convention.end });
        const again = isAskedAgain(piece, convention, year) && due?.rule !== 'changed';
        const ofAll = due === null || again ? [] : [pieceEntry(piece, `${piece.id}-${String(year)}`, due.day)];
        return [...ofAll, ...ownEntries(piece, year, due?.day, transmissions)];
      }),
    ),
  );

const inOrder = (left: CalendarEntry, right: CalendarEntry): number => comparePeriods(left.date, right.date) || (left.key < right.key ? -1 : 1);

/** All that falls in a year, in the order of the year; what has no date is in no calendar. */
export const yearEntries = (records: CalendarRecords, year: number): readonly CalendarEntry[] =>
  [...dueEntries(records.actions), ...eventEntries(records.activities), ...sessionEntries(records.sessions, records.bodies), ...pieceEntries(records)]
    .filter(({ date }) => overlapsYear(date, year))
    .toSorted(inOrder);
