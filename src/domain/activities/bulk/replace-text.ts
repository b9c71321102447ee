import type { Activity } from '../activity';
import { groupBy } from '../../record/group-by';
import type { BulkPlan } from './bulk-plan';
import { findText, replaceFound, type Found, type TextSearch } from './literal-search';

/** The columns of text in which one can search and replace. The internal note is left out: a shared screen must not show it. */
export const TEXT_COLUMNS = ['title', 'places', 'partners', 'reportText', 'cause'] as const;

export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** One text that the replacement changes; `row` is its place in a column of several values. */
export interface TextChange {
  readonly key: string;
  readonly activity: Activity;
  readonly column: TextColumn;
  readonly row: number;
  readonly before: string;
  readonly found: readonly Found[];
  readonly after: string;
  /** Why it cannot be: a title is never empty, and a line has a length. */
  readonly fault?: 'empty' | 'too-long';
}

const LONGEST: Readonly<Record<TextColumn, number>> = { title: 1000, places: 1000, partners: 1000, reportText: 200_000, cause: 200_000 };

const textsOf = (activity: Activity, column: TextColumn): readonly string[] => {
  if (column === 'places' || column === 'partners') return activity[column];
  const text = column === 'cause' ? activity.cause?.text : activity[column];
  return text === undefined ? [] : [text];
};

const faultOf = (column: TextColumn, after: string): TextChange['fault'] => {
  if (column === 'title' && after.trim() === '') return 'empty';
  return after.length > LONGEST[column] ? 'too-long' : undefined;
};

const changeOf = (activity: Activity, column: TextColumn, search: TextSearch, before: string, row: number): readonly TextChange[] => {
  const found = findText(before, search);
  const after = replaceFound(before, found, search.replacement);
  if (after === before) return [];
  const fault = faultOf(column, after);
  return [{ key: `${activity.id} ${String(row)}`, activity, column, row, before, found, after, ...(fault !== undefined && { fault }) }];
};

/** Every text of a column that the replacement would change, each to be looked at before anything is written. */
export const findChanges = (activities: readonly Activity[], column: TextColumn, search: TextSearch): readonly TextChange[] =>
  activities.flatMap((activity) => textsOf(activity, column).flatMap((before, row) => changeOf(activity, column, search, before, row)));

/** A value that became empty goes, and one that is there twice is there once. */
const cleaned = (values: readonly string[]): readonly string[] => [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];

const isBlank = (text: string): boolean => text.trim() === '';

const withReportText = ({ reportText: _, ...others }: Activity, after: string): Activity => ({ ...others, ...(!isBlank(after) && { reportText: after }) });

const withCause = ({ cause, ...others }: Activity, after: string): Activity => ({ ...others, ...(!isBlank(after) && { cause: { ...cause, text: after } }) });

const applied = (activity: Activity, changes: readonly TextChange[]): Activity =>
  changes.reduce((now: Activity, { column, row, after }): Activity => {
    if (column === 'title') return { ...now, title: after.trim() };
    if (column === 'reportText') return withReportText(now, after);
    if (column === 'cause') return withCause(now, after);
    return { ...now, [column]: now[column].map((value, index) => (index === row ? after : value)) };
  }, activity);

/** The activities with the changes that were kept; one that is at fault is never made. */
export const planReplacement = (changes: readonly TextChange[]): BulkPlan => {
  const made = groupBy(changes.filter(({ fault }) => fault === undefined), ({ activity }) => activity);
  const activities = [...made].map(([activity, own]): Activity => {
    const { places, partners, ...others } = applied(activity, own);
    return { ...others, places: cleaned(places), partners: cleaned(partners) };
  });
  return { activities, links: [], already: 0, refused: [] };
};
