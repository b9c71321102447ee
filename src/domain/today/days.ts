import { addDays, addMonths } from '../periods/civil-arithmetic';
import type { CivilDay } from '../periods/partial-date';

/** For how long something can be put off. */
export const POSTPONEMENTS = ['tomorrow', 'next_week', 'next_month'] as const;
export type Postponement = (typeof POSTPONEMENTS)[number];

/** The day on which what is put off on `day` comes back: the next day, seven days after, the same day of the next month or its last. */
export const putOffUntil = (day: CivilDay, by: Postponement): CivilDay => {
  switch (by) {
    case 'tomorrow':
      return addDays(day, 1);
    case 'next_week':
      return addDays(day, 7);
    case 'next_month':
      return addMonths(day, 1);
  }
};
