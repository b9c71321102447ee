import { addDays } from '#domain/periods/civil-arithmetic';
import type { CivilDay } from '#domain/periods/partial-date';
import type { SheetCell } from './sheet';

const MINUTES = 24 * 60;

/** The last day that a spreadsheet knows, 31/12/9999. */
const LAST_SERIAL = 2_958_465;

const EPOCH = '1899-12-30' as CivilDay;
const EPOCH_1904 = '1904-01-01' as CivilDay;

const padded = (value: number): string => String(value).padStart(2, '0');

/**
 * A number that is shown as a date, as the civil day it counts: no time zone has a part in it. Days are counted from
 * 30/12/1899, or from 01/01/1904 in workbooks made on older Macs. Undefined when it is none: a time alone, a negative one.
 */
export const dateOfSerial = (serial: number, from1904: boolean): SheetCell | undefined => {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES);
  const whole = Math.floor(serial) + (minutes === MINUTES ? 1 : 0);
  if (!Number.isFinite(serial) || whole < (from1904 ? 0 : 1) || whole > LAST_SERIAL) return undefined;
  // Spreadsheets count a 29 February 1900 that never was.
  const day = addDays(from1904 ? EPOCH_1904 : EPOCH, !from1904 && whole < 60 ? whole + 1 : whole);
  const rest = minutes % MINUTES;
  return { type: 'date', day, ...(rest > 0 && { time: `${padded(Math.floor(rest / 60))}:${padded(rest % 60)}` }) };
};

const PASSED_OVER = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|standard/giu;

/** The pattern for positive numbers, without its words, colours and paddings. */
const patternOf = (format: string): string => format.replace(PASSED_OVER, '').split(';')[0] ?? '';

/** Whether a number format shows a date: a day, a month in letters or a year in its pattern. A time alone is none. */
export const showsDate = (format: string): boolean => /[ydj]|aa|mmm/iu.test(patternOf(format));

export const showsPercent = (format: string): boolean => patternOf(format).includes('%');

/** Formats that are known by their number: 14 to 17 and 22 are dates, 27 to 36 and 50 to 58 dates of the Far East, 9 and 10 percentages. */
export const isDateFormatId = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export const isPercentFormatId = (id: number): boolean => id === 9 || id === 10;
