import { daysInMonth } from '#domain/periods/civil-calendar';
import { done, refused, type Result } from '#domain/record/result';
import type { MomentFault } from '#domain/periods/date-fault';
import { monthOfWord } from './month-names';

/** What a written date leaves to be agreed on, so that it is said before it is saved. */
export type DateChoice = 'season' | 'part-of-year' | 'part-of-month' | 'year-assumed' | 'time-dropped' | 'relative';

/** One moment as it was written; what is missing may come from what stands beside it. */
export interface Moment {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly choice?: DateChoice;
}

export type ReadMoment = Result<Moment, MomentFault>;

const NOT_UNDERSTOOD: MomentFault = { code: 'not-understood' };

const ORDINALS: Readonly<Record<string, number>> = { premier: 1, deuxieme: 2, second: 2, troisieme: 3, quatrieme: 4, dernier: 4 };

const SEASONS: Readonly<Record<string, number>> = { hiver: 1, printemps: 2, ete: 3, automne: 4 };

const numberOf = (text: string | undefined): number | undefined => (text === undefined || text === '' ? undefined : Number(text));

/** Two figures are a year of this century, as people write it. */
const yearOf = (text: string | undefined): number | undefined => {
  const year = numberOf(text);
  return year !== undefined && text?.length === 2 ? 2000 + year : year;
};

const part = <Key extends keyof Moment>(key: Key, value: Moment[Key] | undefined): Partial<Moment> => (value === undefined ? {} : { [key]: value });

/** A day must exist; without a year, 29 February may. */
const checkedDay = (day: number, month: number, year: number | undefined): ReadMoment => {
  if (month < 1 || month > 12) return refused({ code: 'no-such-month' });
  const days = daysInMonth(year ?? 2024, month);
  if (day < 1 || day > days) return refused({ code: 'no-such-day', year: year ?? 0, month, days });
  return done({ day, month, ...part('year', year) });
};

type Form = readonly [pattern: RegExp, read: (groups: Readonly<Record<string, string | undefined>>) => ReadMoment];

const ordinalOf = (text: string | undefined): number | undefined => numberOf(/^\d/u.exec(text ?? '')?.[0]) ?? ORDINALS[text ?? ''];

const periodOf = (key: 'quarter' | 'half', most: number, number: number | undefined, year: string | undefined): ReadMoment =>
  number === undefined || number < 1 || number > most ? refused(NOT_UNDERSTOOD) : done({ [key]: number, ...part('year', yearOf(year)) });

const monthMoment = (word: string | undefined, rest: Partial<Moment>): ReadMoment => {
  const month = monthOfWord(word ?? '');
  return month === undefined ? refused(NOT_UNDERSTOOD) : done({ month, ...rest });
};

const dayOfMonth = (day: string | undefined, word: string | undefined, year: string | undefined): ReadMoment => {
  const month = monthOfWord(word ?? '');
  return month === undefined ? refused(NOT_UNDERSTOOD) : checkedDay(Number(day), month, yearOf(year));
};

const ORDINAL = String.raw`(?<ordinal>\d(?:er|ere|e|eme|nd|nde)?|premier|deuxieme|second|troisieme|quatrieme|dernier)`;
const YEAR = String.raw`(?:\s+(?:de\s+|d')?(?:l'annee\s+)?(?<year>\d{4}))?`;

/** Every form that is understood, the surest first. Texts are folded: no accent, no capital, one space. */
const FORMS: readonly Form[] = [
  [/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u, ({ year, month, day }) => checkedDay(Number(day), Number(month), yearOf(year))],
  [/^(?<year>\d{4})-(?<month>\d{2})$/u, ({ year, month }) => (Number(month) >= 1 && Number(month) <= 12 ? done({ ...part('year', yearOf(year)), month: Number(month) }) : refused({ code: 'no-such-month' }))],
  [/^(?<year>\d{4})-q(?<number>[1-4])$/u, ({ year, number }) => periodOf('quarter', 4, numberOf(number), year)],
  [/^(?<year>\d{4})-h(?<number>[12])$/u, ({ year, number }) => periodOf('half', 2, numberOf(number), year)],
  [/^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/u, ({ day, month, year }) => checkedDay(Number(day), Number(month), yearOf(year))],
  [/^(?<day>\d{1,2})\/(?<month>\d{1,2})$/u, ({ day, month }) => checkedDay(Number(day), Number(month), undefined)],
  [/^(?<month>\d{1,2})[/.](?<year>\d{4})$/u, ({ month, year }) => (Number(month) >= 1 && Number(month) <= 12 ? done({ month: Number(month), ...part('year', yearOf(year)) }) : refused({ code: 'no-such-month' }))],
  [/^(?:annee\s+|en\s+|courant\s+|dans l'annee\s+)?(?<year>\d{4})$/u, ({ year }) => done({ ...part('year', yearOf(year)) })],
  [/^(?<day>\d{1,2})(?:er)?\s+(?<word>[a-z]+\.?)(?:\s+(?<year>\d{4}|\d{2}))?$/u, ({ day, word, year }) => dayOfMonth(day, word, year)],
  [/^(?<part>mi|debut|fin|courant|mid|early|late)[\s-]+(?:de\s+|d')?(?<word>[a-z]{3,}\.?)(?:\s+(?<year>\d{4}))?$/u, ({ word, year }) => monthMoment(word, { ...part('year', yearOf(year)), choice: 'part-of-month' })],
  [new RegExp(`^(?<season>printemps|ete|automne|hiver)${YEAR}$`, 'u'), ({ season, year }) => done({ ...part('quarter', SEASONS[season ?? '']), ...part('year', yearOf(year)), choice: 'season' })],
  [new RegExp(`^${ORDINAL}\\s+trimestre${YEAR}$`, 'u'), ({ ordinal, year }) => periodOf('quarter', 4, ordinalOf(ordinal), year)],
  [new RegExp(`^${ORDINAL}\\s+semestre${YEAR}$`, 'u'), ({ ordinal, year }) => periodOf('half', 2, ordinal === 'dernier' ? 2 : ordinalOf(ordinal), year)],
  [new RegExp(`^[tq](?<number>[1-4])${YEAR}$`, 'u'), ({ number, year }) => periodOf('quarter', 4, numberOf(number), year)],
  [new RegExp(`^[sh](?<number>[12])${YEAR}$`, 'u'), ({ number, year }) => periodOf('half', 2, numberOf(number), year)],
  [/^(?<part>debut|fin)[\s-]+(?:d')?(?:annee\s+|de\s+)?(?<year>\d{4})$/u, ({ part: which, year }) => done({ quarter: which === 'debut' ? 1 : 4, ...part('year', yearOf(year)), choice: 'part-of-year' })],
  [/^(?<word>[a-z]{3,}\.?)(?:\s+(?<year>\d{4}|\d{2}))?$/u, ({ word, year }) => monthMoment(word, part('year', yearOf(year)))],
  [/^(?<day>\d{1,2})(?:er)?$/u, ({ day }) => (Number(day) >= 1 && Number(day) <= 31 ? done({ day: Number(day) }) : refused(NOT_UNDERSTOOD))],
];

/** Reads one moment out of a folded text. A day that does not exist is refused with the days of its month, never moved. */
export const readMoment = (folded: string): ReadMoment => {
  let fault: MomentFault = NOT_UNDERSTOOD;
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(folded)?.groups;
    if (groups === undefined) continue;
    const moment = read(groups);
    if (moment.ok) return moment;
    if (fault.code === 'not-understood') fault = moment.reason;
  }
  return refused(fault);
};
