import type { Activity } from '#domain/activities/activity';
import { EXPORTED_COLUMNS, READ_ONLY_COLUMNS, type ExportedColumn } from './table-columns';
import { tableRow, type CellNames, type CellWords } from './table-rows';
import type { DocumentColumn, TableDocument } from './write/table-document';

export interface TableWords extends CellWords {
  readonly columns: Readonly<Record<ExportedColumn, string>>;
  readonly sheets: { readonly activities: string; readonly about: string };
  readonly cutMark: (length: number) => string;
}

const WIDTHS: Readonly<Partial<Record<ExportedColumn, number>>> = {
  title: 48, objective: 10, objectiveTitle: 30, alsoServes: 14, kind: 18, year: 8, date: 18, figures: 26, attendance: 13, partners: 26, funders: 22, next: 18,
  fulfils: 32, reportText: 48, cause: 26, pressReturns: 11, evidence: 11, id: 38,
};

const HOLDS: Readonly<Partial<Record<ExportedColumn, DocumentColumn['holds']>>> = {
  year: 'number', attendance: 'number', pressReturns: 'number', evidence: 'number', date: 'day', next: 'day', reportText: 'long-text', cause: 'long-text',
};

const columnOf = (key: ExportedColumn, { columns }: TableWords): DocumentColumn => ({
  title: columns[key],
  holds: HOLDS[key] ?? 'text',
  width: WIDTHS[key] ?? 20,
  readOnly: READ_ONLY_COLUMNS.some((readOnly) => readOnly === key),
});

/** Activities, in the order given, as a table to write; each row is made when it is asked for. */
export const activitiesDocument = (activities: readonly Activity[], about: TableDocument['about']['lines'], words: TableWords, names: CellNames): TableDocument => ({
  name: words.sheets.activities,
  columns: EXPORTED_COLUMNS.map((key) => columnOf(key, words)),
  count: activities.length,
  rowAt: (index) => {
    const activity = activities[index];
    if (activity === undefined) return [];
    const row = tableRow(activity, words, names);
    return EXPORTED_COLUMNS.map((key) => row[key]);
  },
  about: { name: words.sheets.about, lines: about },
  cutMark: words.cutMark,
});
