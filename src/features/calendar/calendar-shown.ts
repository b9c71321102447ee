import { createContext, use } from 'react';
import { readActivityFilter, type IgnoredFilter } from '#domain/activities/activity-filter';
import type { CalendarEntry, EntryType } from '#domain/calendar/calendar-entry';
import { fallsInMonth, saysOnlyYear } from '#domain/calendar/month-grid';
import { yearEntries } from '#domain/calendar/year-entries';
import { conventionInYear, type ConventionYear } from '#domain/objectives/objectives-in-year';
import type { CivilDay } from '#domain/periods/partial-date';
import { withoutHeadings } from '#domain/programme/headings';
import type { ObjectiveId } from '#domain/record/id';
import { isInTerritory, isUnplaced } from '#domain/territories/territory-filter';
import { placesInYear } from '#domain/results/place-activities';
import type { CalendarOfYear } from '#storage/repositories/calendar.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import type { UrlSearch } from '#ui/url/search';
import { monthOf, viewOf, type CalendarView } from './calendar-address';

/** All that the page shows, computed once from the records of a year and the address. */
export interface CalendarShown {
  readonly year: number;
  readonly years: readonly number[];
  readonly today: CivilDay;
  readonly view: CalendarView;
  readonly month: number;
  readonly entries: readonly CalendarEntry[];
  readonly counts: Readonly<Record<EntryType, number>>;
  readonly lines: ConventionYear;
  /** The objectives that the address narrows to; none when it does not. */
  readonly objectives: readonly ObjectiveId[];
  /** The territory that events are narrowed to, and how many of them name none: those are set apart [L2]. */
  readonly territory: string | undefined;
  readonly unplaced: number;
  /** Actions of the year's programme that no date places anywhere. */
  readonly undated: number;
  readonly title: string;
  readonly ignored: readonly IgnoredFilter[];
}

/** The month of today when it is of this year, else the first one that holds something, else January. */
const openingMonth = (entries: readonly CalendarEntry[], year: number, today: CivilDay): number => {
  if (Number(today.slice(0, 4)) === year) return Number(today.slice(5, 7));
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const precise = entries.filter((entry) => !saysOnlyYear(entry));
  return months.find((month) => precise.some((entry) => fallsInMonth(entry, year, month))) ?? 1;
};

const countsOf = (entries: readonly CalendarEntry[]): Readonly<Record<EntryType, number>> => {
  const count = (wanted: EntryType) => new Set(entries.filter(({ type }) => type === wanted).map(({ key }) => key)).size;
  return { due: count('due'), event: count('event'), session: count('session'), piece: count('piece') };
};

export const calendarShown = (snapshot: YearSnapshot, { records }: CalendarOfYear, search: UrlSearch, today: CivilDay): CalendarShown => {
  const { year, years, dossier } = snapshot;
  const asked = Object.fromEntries((['annee', 'objectif', 'territoire'] as const).flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])));
  const { filter, ignored } = readActivityFilter(asked, { ...snapshot, territories: dossier.territories });
  const { objectives, territory } = filter;
  const events = records.activities.filter((activity) => isInTerritory(activity, territory));
  const places = placesInYear(snapshot, year);
  const placed = yearEntries({ ...records, activities: events }, year).map((entry) => (entry.objective === undefined ? entry : { ...entry, objective: places.objective(entry.objective) }));
  const keeps = (objective: ObjectiveId | undefined): boolean => objectives.length === 0 || (objective !== undefined && objectives.includes(objective));
  const entries = placed.filter(({ objective }) => keeps(objective));
  return {
    year,
    years,
    today,
    view: viewOf(search),
    month: monthOf(search) ?? openingMonth(entries, year, today),
    entries,
    counts: countsOf(entries),
    lines: conventionInYear(snapshot, year),
    objectives,
    territory,
    unplaced: territory === undefined ? 0 : records.activities.filter(isUnplaced).length,
    undated: withoutHeadings(records.actions.filter((action) => action.year === year)).filter(({ due, objective }) => due.length === 0 && keeps(places.objective(objective))).length,
    title: dossier.title,
    ignored,
  };
};

const ShownContext = createContext<CalendarShown | null>(null);

export const CalendarProvider = ShownContext.Provider;

export const useCalendar = (): CalendarShown => {
  const shown = use(ShownContext);
  if (shown === null) throw new Error('The calendar is read outside of its page');
  return shown;
};
