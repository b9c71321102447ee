import { foldText } from '#domain/activities/folded-text';
import { done, refused, type Result } from '#domain/record/result';
import type { SheetCell } from '../read/sheet';
import { metricOfTarget, type Target } from './targets';

/** How what is ambiguous is read: it is said on the page, and can be changed. It never depends on the language of the browser. */
export interface CellReading {
  readonly dates: 'day-month' | 'month-day';
  readonly decimals: 'comma' | 'dot';
}

export const FRENCH_READING: CellReading = { dates: 'day-month', decimals: 'comma' };

export interface CellFault {
  readonly code: 'cell-error';
  readonly given: string;
}

const DATED: ReadonlySet<Target> = new Set<Target>(['date', 'next', 'action:due', 'press:date']);

/** What people put where they do not know: it is no figure, and is never a zero. */
const NOT_KNOWN = /^(?:[-–—.?]+|n\.?\s?c\.?|n\.?\s?d\.?|n\/?a|inconnue?s?|nsp|unknown|none|\/)$/u;

export const isNotKnown = (text: string): boolean => NOT_KNOWN.test(foldText(text.trim()));

/** « 06/15/2022 » as « 15/06/2022 ». */
const dayFirst = (text: string): string => text.replace(/\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/gu, '$3$2$1$2$4').replace(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/])/gu, '$2/$1');

/** A number with a decimal dot, as French writes it. */
const frenchNumbers = (text: string): string => text.replace(/\d[\d,]*(?:\.\d+)?/gu, (number) => number.replaceAll(',', '').replace('.', ','));

/** A number as it is typed: a decimal comma, and no trace of how computers keep halves. */
const writtenNumber = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  return rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 }).replace('.', ',');
};

const numberText = (value: number, percent: boolean, target: Target): string => {
  if (percent) return `${writtenNumber(value * 100)} %`;
  const text = writtenNumber(value);
  return metricOfTarget(target) === undefined && target !== 'figures' && target !== 'session:attendance' ? text.replace(',', '.') : text;
};

const textOf = (text: string, target: Target, { dates, decimals }: CellReading): string => {
  const trimmed = text.replace(/\r\n?/gu, '\n').trim();
  if (DATED.has(target)) return dates === 'month-day' ? dayFirst(trimmed) : trimmed;
  if (metricOfTarget(target) === undefined && target !== 'session:attendance') return trimmed;
  if (isNotKnown(trimmed)) return '';
  return decimals === 'dot' ? frenchNumbers(trimmed) : trimmed;
};

const frenchDay = (day: string): string => day.split('-').toReversed().join('/');

/** A cell as someone would type it in the field that it fills; nothing where a figure is said not to be known. */
export const cellAsWritten = (cell: SheetCell | null | undefined, target: Target, reading: CellReading): Result<string, CellFault> => {
  if (cell === null || cell === undefined) return done('');
  switch (cell.type) {
    case 'text':
      return done(textOf(cell.text, target, reading));
    case 'number':
      return done(numberText(cell.value, cell.percent === true, target));
    case 'date':
      return done(DATED.has(target) ? cell.day : frenchDay(cell.day));
    case 'boolean':
      return done(cell.value ? 'oui' : 'non');
    case 'error':
      return refused({ code: 'cell-error', given: cell.code });
  }
};
