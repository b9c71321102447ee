import type { Target } from '#documents/tables/mapping/targets';
import type { RowFault, RowMark } from '#documents/tables/propose/table-proposal';
import type { ReadFault } from '#documents/tables/read/sheet';
import { faultInWords } from '#i18n/changes/fault-in-words';
import type { I18n } from '#i18n/i18n-context';
import { LARGEST_TABLE } from './table-limits';
import { targetInWords } from './target-in-words';

const missing = (target: Target, { m }: I18n): string => {
  const words: Readonly<Partial<Record<Target, string>>> = m.entry.faults.missing;
  return words[target.replace('action:', '') as Target] ?? m.tableImport.why.missing;
};

const LISTS: ReadonlySet<Target> = new Set<Target>(['kind', 'status', 'role', 'action:kind', 'action:status']);

const unknownWord = (target: Target, given: string, { m }: I18n): string => {
  const words = m.tableImport.why;
  if (target === 'objective' || target === 'alsoServes' || target === 'action:objective') return words.unknownObjective(given);
  return LISTS.has(target) ? words.unknownWord(given) : words.unknownThing(given);
};

const why = (fault: RowFault, i18n: I18n): string => {
  const words = i18n.m.tableImport.why;
  switch (fault.code) {
    case 'entry': {
      const said = faultInWords(fault.fault, missing(fault.target, i18n), i18n);
      return fault.given === '' ? said : words.given(i18n.format.text(fault.given), said);
    }
    case 'cell-error':
      return words.cellError(fault.given);
    case 'unknown-word':
      return unknownWord(fault.target, fault.given, i18n);
    case 'several-named':
      return words.severalNamed(fault.given);
    case 'several-figures':
      return words.severalFigures;
    case 'lost-digits':
      return words.lostDigits(fault.given);
    case 'key-twice':
      return words.keyTwice(fault.given, fault.line);
    case 'invalid':
      return words.invalid;
    case 'no-programme':
      return words.noProgramme(fault.year);
  }
};

/** Why a row is refused, with its column named. */
export const rowFaultInWords = (fault: RowFault, i18n: I18n): string => i18n.m.tableImport.why.inColumn(targetInWords('target' in fault ? fault.target : 'id', i18n), why(fault, i18n));

/** What of a row should be looked at. */
export const markInWords = (mark: RowMark, i18n: I18n): string => {
  const { m } = i18n;
  const words = m.tableImport.marks;
  switch (mark.code) {
    case 'figure-question':
      return words.dateRead(mark.given, m.entry.figureQuestions[mark.question]);
    case 'date-choice':
      return words.dateRead(mark.given, m.entry.dateChoices[mark.choice]);
    case 'merged-figure':
      return words.mergedFigure(targetInWords(mark.target, i18n), mark.rows);
    case 'share-or-percent':
      return words.shareOrPercent(mark.given);
    case 'over-hundred':
      return words.overHundred(mark.given);
    case 'outside':
      return words.outside(mark.given);
    case 'code-restored':
      return words.codeRestored(mark.given, mark.read);
    case 'as-line':
      return words.asLine(mark.line);
    case 'same-article':
      return words.sameArticle(mark.line);
  }
};

/** Why a file was not read, and what to do. */
export const readFaultInWords = (fault: ReadFault, { m }: I18n): string => {
  const words = m.tableImport.faults;
  switch (fault.code) {
    case 'empty':
      return words.empty;
    case 'not-a-table':
      return words.notATable;
    case 'damaged':
      return words.damaged;
    case 'too-large':
      return words.tooLarge(LARGEST_TABLE);
    case 'old-xls':
      return words.oldXls;
    case 'protected':
      return words.protected;
    case 'too-many-rows':
      return words.tooManyRows(fault.sheet, fault.most);
  }
};

