import type { EntryFault } from '#domain/activities/entry-fault';
import type { DateFault } from '#domain/periods/date-fault';
import { parsePartialDate } from '#domain/periods/parse-partial-date';
import type { PartialDate } from '#domain/periods/partial-date';
import type { I18n } from '../i18n-context';

const monthOf = (year: number, month: number): PartialDate | null =>
  parsePartialDate(`${String(year === 0 ? 2024 : year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);

/** Why a written date cannot be kept. The words are those of the entry form, which must have been fetched. */
export const dateFaultInWords = (fault: DateFault, { m, format }: I18n): string => {
  const words = m.entry.faults.date;
  switch (fault.code) {
    case 'empty':
      return words.empty;
    case 'not-understood':
      return words.notUnderstood;
    case 'no-such-month':
      return words.noSuchMonth;
    case 'reversed':
      return words.reversed;
    case 'no-such-day': {
      const month = monthOf(fault.year, fault.month);
      return words.noSuchDay(month === null ? '' : format.period(month, 'long'), fault.days);
    }
  }
};

/** What is wrong with a field, in a sentence that says what to write instead; `whenMissing` says it of a field left empty. */
export const faultInWords = (fault: EntryFault, whenMissing: string, i18n: I18n): string => {
  const words = i18n.m.entry.faults;
  switch (fault.code) {
    case 'missing':
      return whenMissing;
    case 'too-long':
      return words.tooLong;
    case 'not-a-year':
      return words.notAYear;
    case 'link-refused':
      return words.linkRefused;
    case 'metric-missing':
      return words.metricMissing;
    case 'figure-absurd':
      return words.figureAbsurd;
    case 'part-of-itself':
      return words.partOfItself;
    case 'date':
      return dateFaultInWords(fault.fault, i18n);
    case 'figure':
      return words.figure[fault.fault];
  }
};
