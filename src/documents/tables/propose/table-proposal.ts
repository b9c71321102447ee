import type { EntryFault } from '#domain/activities/entry-fault';
import type { ActivityId } from '#domain/record/id';
import type { Proposal } from '../../collect/proposal';
import type { DateChoice } from '../../written/written-date';
import type { WrittenFigure } from '../../written/written-figure';
import type { Target } from '../mapping/targets';

/** Why a row cannot come in; nothing of it is written. */
export type RowFault =
  | { readonly code: 'entry'; readonly target: Target; readonly fault: EntryFault; readonly given: string }
  | { readonly code: 'cell-error'; readonly target: Target; readonly given: string }
  | { readonly code: 'unknown-word'; readonly target: Target; readonly given: string }
  | { readonly code: 'several-named'; readonly target: Target; readonly given: string }
  | { readonly code: 'several-figures'; readonly target: Target }
  | { readonly code: 'lost-digits'; readonly target: Target; readonly given: string }
  | { readonly code: 'key-twice'; readonly line: number; readonly given: string }
  | { readonly code: 'invalid'; readonly target: Target }
  | { readonly code: 'no-programme'; readonly target: Target; readonly year: number };

/** What was understood of a row and should be looked at; it comes in all the same. */
export type RowMark =
  | { readonly code: 'figure-question'; readonly target: Target; readonly question: NonNullable<WrittenFigure['question']>; readonly given: string }
  | { readonly code: 'date-choice'; readonly choice: DateChoice; readonly given: string }
  | { readonly code: 'merged-figure'; readonly target: Target; readonly rows: number }
  | { readonly code: 'share-or-percent' | 'over-hundred'; readonly target: Target; readonly given: string }
  | { readonly code: 'outside'; readonly given: string }
  /** A code whose first 0 a spreadsheet ate. */
  | { readonly code: 'code-restored'; readonly given: string; readonly read: string }
  | { readonly code: 'as-line'; readonly line: number }
  /** A press return that the file gave already, under the same address; it is left out. */
  | { readonly code: 'same-article'; readonly line: number };

/** An activity that is here and that a new row looks like. */
export interface LikeActivity {
  readonly id: ActivityId;
  readonly title: string;
  readonly year: number;
}

/** What someone decided of a row that looks like an activity that is here, or of one whose activity is in the bin. */
export type RowDecision =
  | { readonly act: 'add' }
  | { readonly act: 'update'; readonly id: ActivityId }
  | { readonly act: 'told-twice'; readonly id: ActivityId }
  | { readonly act: 'restore' }
  /** Another edition of an article that is listed already is not listed apart. */
  | { readonly act: 'leave' };

export interface RowProposal {
  readonly line: number;
  readonly key: string;
  readonly sort: 'added' | 'changed' | 'binned';
  readonly proposal: Proposal;
  /** Persons and links that go with it. */
  readonly alongside: readonly Proposal[];
  readonly marks: readonly RowMark[];
  readonly like?: LikeActivity;
}

export interface RefusedRow {
  readonly line: number;
  readonly title: string;
  readonly fault: RowFault;
}

/** A row that sums others, against what the rows that are read come to. */
export interface TotalCheck {
  readonly line: number;
  readonly words: string;
  readonly target: Target;
  readonly said: number;
  readonly sum: number;
}

/** A press return under another address, with the title and the day of one that is listed: another edition may count. */
export interface EditionRow {
  readonly line: number;
  readonly outlet: string;
  readonly title: string;
  /** The medium of the one that is listed. */
  readonly other: string;
}

export interface TableProposals {
  readonly rows: readonly RowProposal[];
  readonly refused: readonly RefusedRow[];
  /** Rows that say what is here already. */
  readonly same: number;
  /** Rows of which everything was declined before. */
  readonly declined: number;
  /** Activities of an earlier import of such a file that this one no longer has. */
  readonly gone: readonly LikeActivity[];
  readonly totals: readonly TotalCheck[];
  readonly editions?: readonly EditionRow[];
  /** Which activity each row is, to be remembered. */
  readonly keys: ReadonlyMap<string, string>;
}
