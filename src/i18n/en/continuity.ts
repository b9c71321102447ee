import type { continuity as french } from '../fr/continuity';
import type { Translation } from '../translation';
import { formatNumber } from './format/number';

const TIMES = ['', 'once', 'twice', 'three times', 'four times'] as const;

const times = (count: number): string => TIMES[count] ?? `${formatNumber(count)} times`;

/** What goes on from one year to the next: “since 2021, postponed twice”. */
export const continuity: Translation<typeof french> = {
  since: (year, postponed) => `since ${String(year)}${postponed === 0 ? '' : `, postponed ${times(postponed)}`}`,
  sequelOf: 'follows',
  ofProgramme: (year) => `(${String(year)} programme)`,
  title: 'From one year to the next',
  whole: (since, until, postponed) =>
    `From ${String(since)} to ${String(until)}${postponed === 0 ? '' : `, postponed ${times(postponed)}`}: what was planned, then what was done, by the links that were confirmed.`,
  year: 'Year',
  record: 'Action or activity',
  status: 'Progress',
  planned: 'planned',
  done: 'reported',
  here: 'this activity',
};
