import type { Activity } from '#domain/activities/activity';
import { foldText } from '#domain/activities/folded-text';
import type { Link } from '#domain/links/link';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import { refused, type Result } from '#domain/record/result';
import type { EntryContext } from '../entry/understand-activity';
import type { FieldWriter } from '../entry/write-out-activity';
import type { CollectedFile } from './collected-file';
import type { ColumnKey } from './columns';
import type { Origin, Proposal, RefusalCause, RefusedEntry } from './proposal';

/** What is stored here that the rows of files may speak of. */
export interface HereNow {
  readonly activities: ReadonlyMap<string, Activity>;
  readonly actions: ReadonlyMap<string, PlannedAction>;
  readonly links: ReadonlyMap<string, Link>;
  readonly objectives: readonly OperationalObjective[];
  readonly persons: ReadonlySet<string>;
}

export type RowContext = Pick<EntryContext, 'today' | 'years' | 'units'> & {
  readonly write: FieldWriter;
  /** When a progress that is taken was set. */
  readonly at: string;
};

/** A workbook that came back, with what it is judged against. */
export interface Asked {
  readonly file: CollectedFile;
  readonly here: HereNow;
  readonly context: RowContext;
}

/** What one row comes to. */
export type Answer = { readonly proposals: readonly Proposal[] } | { readonly refused: RefusedEntry } | 'same';

export const unknownWord = (column: ColumnKey, given: string): Result<never, RefusalCause> => refused({ code: 'unknown-word', column, given });

/** What a word of the workbook stands for, whatever its accents and capitals. */
export const byWord = (words: ReadonlyMap<string, string>, text: string): string | undefined =>
  words.get(text) ?? [...words].find(([label]) => foldText(label) === foldText(text))?.[1];

export const refusedRow = (origin: Origin, title: string, cause: RefusalCause): Answer => ({ refused: { origin, title, cause } });
