import { readPeriod } from './period-bounds';
import type { CivilDay, PartialDate } from './partial-date';

/** Whether a text is a partial date or a range of two of them, on the real calendar [T1]. */
export const isPartialDate = (text: string): text is PartialDate => readPeriod(text) !== null;

/** Whether a text is one day of the real calendar, `YYYY-MM-DD`. */
export const isCivilDay = (text: string): text is CivilDay => {
  const period = readPeriod(text);
  return period !== null && period.precision === 'day' && !period.range;
};

/** The text as a partial date, or null when it is none. */
export const parsePartialDate = (text: string): PartialDate | null => (isPartialDate(text) ? text : null);

/** The text as a civil day, or null when it is none. */
export const parseCivilDay = (text: string): CivilDay | null => (isCivilDay(text) ? text : null);
