import { foldText } from '#domain/activities/folded-text';
import { addDays } from '#domain/periods/civil-arithmetic';
import type { DateFault } from '#domain/periods/date-fault';
import { daysInMonth } from '#domain/periods/civil-calendar';
import { parsePartialDate } from '#domain/periods/parse-partial-date';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { boundsOf } from '#domain/periods/period-bounds';
import { done, refused, type Result } from '#domain/record/result';
import { readMoment, type DateChoice, type Moment } from './written-moment';

export type { DateChoice } from './written-moment';

/** What a date is read against: today for « hier », and the year that is meant when none is written. */
export interface DateContext {
  readonly today: CivilDay;
  readonly year: number;
}

/** The dates that were understood, and what in them was a choice that must be said. */
export interface WrittenDate {
  readonly dates: readonly PartialDate[];
  readonly choices: readonly DateChoice[];
}

type Read = Result<WrittenDate, DateFault>;

const TIME = /(?:^|\s)(?:a |de |vers |des )?(?<hour>\d{1,2})\s?(?:h|:)(?:\s?\d{2}(?![\d/]))?/gu;

const WEEKDAY = /\b(?:lun|mar|mer|jeu|ven|sam|dim)(?:\.|di|credi|dredi|anche)?\.?\s+(?=\d)/gu;

/** Folded, one space, without days of the week and articles: « Sam. 1er avril » → « 1er avril ». */
const simplified = (text: string): string =>
  foldText(text)
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .replace(WEEKDAY, '')
    .replace(/^(?:le|les|du|des|au|a partir du) (?=\d)/u, '')
    .trim();

const RELATIVE: Readonly<Record<string, number>> = { "aujourd'hui": 0, today: 0, hier: -1, yesterday: -1, 'avant-hier': -2, demain: 1, tomorrow: 1 };

const padded = (value: number): string => String(value).padStart(2, '0');

/** The moment as a partial date, in the year that is meant when it says none. */
const dateOf = (moment: Moment, year: number): Result<PartialDate, DateFault> => {
  const { month, day, quarter, half } = moment;
  const y = String(moment.year ?? year).padStart(4, '0');
  if (day !== undefined && month === undefined) return refused({ code: 'not-understood' });
  const days = month === undefined ? 0 : daysInMonth(moment.year ?? year, month);
  // 29 February without a year is known to be none only now.
  if (day !== undefined && month !== undefined && day > days) return refused({ code: 'no-such-day', year: moment.year ?? year, month, days });
  const text =
    quarter !== undefined ? `${y}-Q${String(quarter)}` : half !== undefined ? `${y}-H${String(half)}` : month === undefined ? y : day === undefined ? `${y}-${padded(month)}` : `${y}-${padded(month)}-${padded(day)}`;
  const date = parsePartialDate(text);
  return date === null ? refused({ code: 'not-understood' }) : done(date);
};

const choicesOf = (moments: readonly Moment[]): readonly DateChoice[] => {
  const said = moments.flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
  return [...new Set(moments.every((moment) => moment.year === undefined) ? [...said, 'year-assumed' as const] : said)];
};

/** What the first of two leaves out is what the second says: « 17-18 septembre 2022 », « mai à juin 2022 ». */
const completed = (from: Moment, to: Moment): Moment => ({
  ...from,
  ...(from.year === undefined && to.year !== undefined && { year: to.year }),
  ...(from.day !== undefined && from.month === undefined && to.month !== undefined && { month: to.month }),
});

const pair = (from: Moment, to: Moment, year: number): Result<readonly [PartialDate, PartialDate], DateFault> => {
  const start = dateOf(completed(from, to), year);
  const end = dateOf({ ...(from.year !== undefined && to.year === undefined && { year: from.year }), ...to }, year);
  if (!start.ok) return start;
  if (!end.ok) return end;
  return done([start.value, end.value]);
};

const rangeOf = (from: Moment, to: Moment, year: number): Read => {
  const read = pair(from, to, year);
  if (!read.ok) return read;
  const [start, end] = read.value;
  if (start === end) return done({ dates: [start], choices: choicesOf([from, to]) });
  const range = boundsOf(start).first > boundsOf(end).last ? null : parsePartialDate(`${start}/${end}`);
  return range === null ? refused({ code: 'reversed' }) : done({ dates: [range], choices: choicesOf([from, to]) });
};

const follows = (start: PartialDate, end: PartialDate): boolean => {
  const [first, second] = [boundsOf(start), boundsOf(end)];
  return first.precision === second.precision && addDays(first.last, 1) === second.first;
};

/** « 17 et 18 septembre » are two days running; « 17 et 24 septembre » are two dates. */
const andOf = (from: Moment, to: Moment, year: number): Read => {
  const read = pair(from, to, year);
  if (!read.ok) return read;
  const [start, end] = read.value;
  return follows(start, end) ? rangeOf(from, to, year) : done({ dates: [start, end], choices: choicesOf([from, to]) });
};

const SEPARATORS: readonly (readonly [RegExp, typeof rangeOf])[] = [
  [/ (?:au|a|to|jusqu'au|jusqu'a|->|→) |\s*[–—→]\s*/gu, rangeOf],
  [/\s+-\s+|-/gu, rangeOf],
  [/\//gu, rangeOf],
  [/ et | and | & /gu, andOf],
];

/** A fault that says something is worth more than « not understood ». */
const better = (left: DateFault, right: DateFault): DateFault => (left.code === 'not-understood' ? right : left);

const readPair = (text: string, year: number): Read => {
  let fault: DateFault = { code: 'not-understood' };
  for (const [separator, combine] of SEPARATORS) {
    for (const match of text.matchAll(separator)) {
      const left = readMoment(text.slice(0, match.index).replace(/^(?:de|du|entre) /u, '').trim());
      const right = readMoment(text.slice(match.index + match[0].length).replace(/^(?:le|du) /u, '').trim());
      if (!left.ok || !right.ok) continue;
      const read = combine(left.value, right.value, year);
      if (read.ok) return read;
      fault = better(fault, read.reason);
    }
  }
  return refused(fault);
};

const readSingle = (text: string, { today, year }: DateContext): Read => {
  const days = RELATIVE[text];
  if (days !== undefined) {
    const date = parsePartialDate(addDays(today, days));
    return date === null ? refused({ code: 'not-understood' }) : done({ dates: [date], choices: ['relative'] });
  }
  const moment = readMoment(text);
  if (!moment.ok) return moment;
  const date = dateOf(moment.value, year);
  return date.ok ? done({ dates: [date.value], choices: choicesOf([moment.value]) }) : date;
};

const readOne = (text: string, context: DateContext): Read => {
  const single = readSingle(text, context);
  if (single.ok) return single;
  const several = readPair(text, context.year);
  return several.ok ? several : refused(better(single.reason, several.reason));
};

/** An evening that ends in the small hours is one event of its first day. */
const withoutNight = (read: WrittenDate, hours: readonly number[]): WrittenDate => {
  const [date, ...others] = read.dates;
  const [from, to] = date?.split('/') ?? [];
  if (date === undefined || others.length > 0 || from === undefined || to === undefined || hours.length !== 2 || (hours[1] ?? 24) > 6) return read;
  const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
  return start !== null && end !== null && follows(start, end) ? { ...read, dates: [start] } : read;
};

const LIST = /\s*[;,]\s*|\s*\n\s*/u;

const combineAll = (reads: readonly WrittenDate[]): WrittenDate => ({
  dates: reads.flatMap(({ dates }) => dates),
  choices: [...new Set(reads.flatMap(({ choices }) => choices))],
});

/**
 * Understands a date as people write it in French (or in the form of the record): « 17-18/09/2022 », « mi-mai », « 1er trimestre 2023 ».
 * No day is ever invented and none is moved: what is only a month stays a month, and 31 February is refused with its reason.
 */
export const readWrittenDate = (written: string, context: DateContext): Read => {
  const text = simplified(written);
  if (text === '') return refused({ code: 'empty' });
  const hours = [...text.matchAll(TIME)].map(({ groups }) => Number(groups?.['hour']));
  const parts = text.replace(TIME, '').trim().split(LIST).filter((piece) => piece !== '');
  const reads: WrittenDate[] = [];
  for (const piece of parts) {
    const read = readOne(piece, context);
    if (!read.ok) return read;
    reads.push(read.value);
  }
  const all = withoutNight(combineAll(reads), hours);
  return done(hours.length === 0 ? all : { ...all, choices: [...all.choices, 'time-dropped'] });
};
