import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { monthName } from './month';

export type PeriodStyle = 'long' | 'short';

const dayName = (day: string): string => (day === '01' ? '1er' : String(Number(day)));

/** The parts of one date, most precise first: « 21 », « mai », « 2022 »; a quarter or half is one part. */
const partsOf = (date: string, style: PeriodStyle): readonly string[] => {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return [year];
  if (month.startsWith('Q')) return [style === 'long' ? `${ordinal(month[1])} trimestre` : `T${month[1] ?? ''}`, year];
  if (month.startsWith('H')) return [style === 'long' ? `${ordinal(month[1])} semestre` : `S${month[1] ?? ''}`, year];
  return day === undefined ? [monthName(Number(month), style), year] : [dayName(day), monthName(Number(month), style), year];
};

const ordinal = (figure: string | undefined): string => (figure === '1' ? '1er' : `${figure ?? ''}e`);

const withoutYear = (parts: readonly string[], year: number | undefined): readonly string[] =>
  year !== undefined && parts.length > 1 && parts.at(-1) === String(year) ? parts.slice(0, -1) : parts;

/** What the end of a range repeats of its start is said once: « 17–18 sept. 2022 ». */
const rangeParts = (first: readonly string[], last: readonly string[]): string => {
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared) && first.length === last.length) shared += 1;
  const start = first.slice(0, first.length - shared).join(' ');
  const tight = /^\d+$/u.test(start) && /^\d/u.test(last[0] ?? '');
  return `${start}${tight ? '–' : ' – '}${last.join(' ')}`;
};

/**
 * A partial date in French, never more precise than it is: « 21 mai 2022 », « T1 2023 », « févr. – juin 2022 ».
 * With `impliedYear`, that year is left out where the rest still says something.
 */
export const formatPeriod = (date: PartialDate, style: PeriodStyle, impliedYear?: number): string => {
  const [start = date, end] = date.split('/');
  const first = partsOf(start, style);
  if (end === undefined) return withoutYear(first, impliedYear).join(' ');
  const last = partsOf(end, style);
  const sameYear = first.at(-1) === last.at(-1);
  return sameYear
    ? rangeParts(withoutYear(first, impliedYear), withoutYear(last, impliedYear))
    : rangeParts(first, last);
};

/** « 28 mai 2021 »: a day, which is always known whole. */
export const formatDay = (day: CivilDay): string => partsOf(day, 'long').join(' ');
