import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { writeCivilDay } from '../periods/civil-calendar';
import type { CivilDay } from '../periods/partial-date';

const partsOf = (day: CivilDay): readonly [year: number, month: number, day: number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

const dateOf = (day: CivilDay): Date => {
  const [year, month, date] = partsOf(day);
  return new Date(year, month - 1, date);
};

const civil = (date: Date): CivilDay => writeCivilDay(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** Day of the week, from 0 for Sunday. */
export const weekdayOf = (day: CivilDay): number => dateOf(day).getDay();

/** For how long something can be put off. */
export const POSTPONEMENTS = ['tomorrow', 'next_week', 'next_month'] as const;
export type Postponement = (typeof POSTPONEMENTS)[number];

/** The day on which what is put off on `day` comes back: the next day, seven days after, the same day of the next month or its last. */
export const putOffUntil = (day: CivilDay, by: Postponement): CivilDay => {
  const date = dateOf(day);
  switch (by) {
    case 'tomorrow':
      return civil(addDays(date, 1));
    case 'next_week':
      return civil(addDays(date, 7));
    case 'next_month':
      return civil(addMonths(date, 1));
  }
};
