import type { EntryFault, EntryField } from '#documents/entry/entry-fault';
import type { DateFault } from '#documents/written/written-date';
import type { PartialDate } from '#domain/periods/partial-date';
import { parsePartialDate } from '#domain/periods/parse-partial-date';
import type { I18n } from '#i18n/i18n-context';

const monthOf = (year: number, month: number): PartialDate | null =>
  parsePartialDate(`${String(year === 0 ? 2024 : year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);

const dateFault = (fault: DateFault, { m, format }: I18n): string => {
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

const missing = (name: EntryField['name'], { m }: I18n): string => {
  const words: Readonly<Partial<Record<EntryField['name'], string>>> = m.entry.faults.missing;
  return words[name] ?? m.entry.faults.missing.title;
};

/** What is wrong with a field, in a sentence that says what to write instead. */
export const faultInWords = (fault: EntryFault, name: EntryField['name'], i18n: I18n): string => {
  const words = i18n.m.entry.faults;
  switch (fault.code) {
    case 'missing':
      return missing(name, i18n);
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
      return dateFault(fault.fault, i18n);
    case 'figure':
      return words.figure[fault.fault];
  }
};
