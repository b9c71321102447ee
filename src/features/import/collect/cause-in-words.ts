import type { RefusalCause } from '#documents/collect/proposal';
import type { ColumnKey } from '#documents/collect/columns';
import { dateFaultInWords, faultInWords } from '#i18n/changes/fault-in-words';
import { fieldInWords } from '#i18n/changes/value-in-words';
import type { I18n } from '#i18n/i18n-context';
import type { FileFault } from './read-dropped';

const missing = (column: ColumnKey, { m }: I18n): string => {
  const words: Readonly<Partial<Record<ColumnKey, string>>> = m.entry.faults.missing;
  return words[column] ?? m.collect.taking.empty;
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
      return why.inColumn(columnName(cause.column, i18n), faultInWords(cause.fault, missing(cause.column, i18n), i18n));
    case 'date':
      return why.inColumn(columnName(cause.column, i18n), dateFaultInWords(cause.fault, i18n));
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
