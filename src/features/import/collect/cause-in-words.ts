import { parsePartialDate } from '#domain/periods/parse-partial-date';
import type { RefusalCause } from '#documents/collect/proposal';
import type { ColumnKey } from '#documents/collect/columns';
import type { EntryFault } from '#documents/entry/entry-fault';
import type { DateFault } from '#documents/written/written-date';
import { fieldInWords } from '#i18n/changes/value-in-words';
import type { I18n } from '#i18n/i18n-context';
import type { FileFault } from './read-dropped';

const dateInWords = (fault: DateFault, { m, format }: I18n): string => {
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
      const month = parsePartialDate(`${String(fault.year === 0 ? 2024 : fault.year).padStart(4, '0')}-${String(fault.month).padStart(2, '0')}`);
      return words.noSuchDay(month === null ? '' : format.period(month, 'long'), fault.days);
    }
  }
};

const missing = (column: ColumnKey, { m }: I18n): string => {
  const words: Readonly<Partial<Record<ColumnKey, string>>> = m.entry.faults.missing;
  return words[column] ?? m.collect.taking.empty;
};

const entryInWords = (fault: EntryFault, column: ColumnKey, i18n: I18n): string => {
  const words = i18n.m.entry.faults;
  switch (fault.code) {
    case 'missing':
      return missing(column, i18n);
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
      return dateInWords(fault.fault, i18n);
    case 'figure':
      return words.figure[fault.fault];
  }
};

const columnName = (column: ColumnKey, { m }: I18n): string => {
  const names: Readonly<Partial<Record<ColumnKey, string>>> = { ...m.collect.sheet.actionColumns, ...m.collect.sheet.activityColumns };
  return names[column] ?? column;
};

/** Why a row or a record is refused, with its column named. */
export const causeInWords = (cause: RefusalCause, i18n: I18n): string => {
  const { why } = i18n.m.collect.taking;
  switch (cause.code) {
    case 'entry':
      return why.inColumn(columnName(cause.column, i18n), entryInWords(cause.fault, cause.column, i18n));
    case 'date':
      return why.inColumn(columnName(cause.column, i18n), dateInWords(cause.fault, i18n));
    case 'unknown-word':
      return why.inColumn(columnName(cause.column, i18n), cause.column === 'objective' ? why.unknownObjective(cause.given) : why.unknownWord(cause.given));
    case 'removed-here':
      return why.removedHere;
    case 'changed-here':
      return why.changedHere;
    case 'no-reference':
      return why.noReference;
    case 'unknown-target':
      return why.unknownTarget(fieldInWords(cause.field, i18n));
    case 'invalid':
      return why.invalid(fieldInWords(cause.field, i18n));
  }
};

/** Why a whole file is left aside. */
export const fileFaultInWords = (fault: FileFault, { m }: I18n): string => {
  const words = m.collect.taking.file;
  switch (fault.code) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge;
    case 'not-xlsx':
    case 'not-sent':
      return words.notOurs;
    case 'damaged':
      return words.damaged;
    case 'newer':
      return words.newer;
    case 'other-dossier':
      return words.otherDossier;
    case 'not-collect':
      return words.notCollect;
    case 'no-rows':
      return words.noRows;
    case 'no-reference':
      return words.noReference(fault.sheet);
    case 'formula':
      return words.formula(fault.cell);
  }
};
