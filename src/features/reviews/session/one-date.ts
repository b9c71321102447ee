import { readWrittenDate } from '#documents/written/written-date';
import type { DateFault } from '#domain/periods/date-fault';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { done, refused, type Result } from '#domain/record/result';
import { dateFaultInWords } from '#i18n/changes/fault-in-words';
import type { I18n } from '#i18n/i18n-context';

export type OneDateFault = DateFault | { readonly code: 'several-dates' };

export interface OneDateContext {
  readonly today: CivilDay;
  /** The year that a date written without one is in. */
  readonly year: number;
  /** What the field showed of the date that is stored, which is then kept as it is. */
  readonly shown: { readonly text: string; readonly date: PartialDate | undefined };
}

/** One date as people write it, undefined when nothing is written. */
export const readOneDate = (text: string, { shown, ...context }: OneDateContext): Result<PartialDate | undefined, OneDateFault> => {
  if (text.trim() === '') return done(undefined);
  if (text === shown.text) return done(shown.date);
  const read = readWrittenDate(text, context);
  if (!read.ok) return read;
  const [date, ...others] = read.value.dates;
  return others.length > 0 ? refused({ code: 'several-dates' }) : done(date);
};

export const oneDateFaultInWords = (fault: OneDateFault, i18n: I18n): string => (fault.code === 'several-dates' ? i18n.m.session.severalDates : dateFaultInWords(fault, i18n));
