import type { ActivityKind } from '#domain/activities/kinds';
import type { Refusal } from '#domain/journal/refusal';
import type { CivilDay } from '#domain/periods/partial-date';
import type { DossierId, ObjectiveId } from '#domain/record/id';
import type { Choices, Proposal } from '#documents/collect/proposal';
import type { CellReading } from '#documents/tables/mapping/cell-as-written';
import type { LeftOutRow } from '#documents/tables/mapping/lay-out-table';
import type { Contents, Target } from '#documents/tables/mapping/targets';
import type { EditionRow, LikeActivity, RefusedRow, RowDecision, RowMark, TotalCheck } from '#documents/tables/propose/table-proposal';
import type { TextChoice } from '#documents/tables/read/read-csv';
import type { ReadFault, TextReading, Workbook, WorkbookNote } from '#documents/tables/read/sheet';
import type { Language } from '#i18n/language';
import type { RecordNames } from '#storage/repositories/names.repository';
import type { Progressing } from '#storage/workers/conversation';

/** What is read: a file, or what was pasted from a spreadsheet. */
export type TableSource = { readonly type: 'file'; readonly file: File } | { readonly type: 'pasted'; readonly text: string; readonly name: string };

/** Where the worker reads and writes, and in which words. */
export interface TablePlace {
  readonly database: string;
  readonly dossier: DossierId;
  readonly language: Language;
  readonly today: CivilDay;
}

/** How a sheet is laid out; what is undefined is as proposed. */
export interface LayoutAsked {
  readonly contents: Contents;
  readonly sheet: number;
  readonly headerLine: number | null | undefined;
  readonly withHidden: boolean;
  readonly keptLines: readonly number[];
}

/** How its rows are read. */
export interface RowsAsked {
  readonly mapping: readonly (readonly [column: number, target: Target | null])[];
  readonly reading: CellReading;
  readonly year: number;
  readonly objective: ObjectiveId | '';
  readonly kind: ActivityKind | '';
  readonly blankClears: boolean;
  readonly decisions: readonly (readonly [line: number, decision: RowDecision])[];
}

export type TableRequest =
  | { readonly type: 'open'; readonly source: TableSource; readonly text: TextChoice; readonly place: TablePlace }
  | { readonly type: 'lay-out'; readonly layout: LayoutAsked }
  | { readonly type: 'propose'; readonly rows: RowsAsked }
  /** The conflicts after those that are shown. */
  | { readonly type: 'more-conflicts'; readonly from: number }
  | { readonly type: 'take'; readonly choices: Choices };

export interface OpenedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
}

/** A workbook as the page shows it before a sheet is chosen. */
export interface OpenedTable {
  readonly name: string;
  readonly format: Workbook['format'];
  readonly text: TextReading | undefined;
  readonly notes: readonly WorkbookNote[];
  readonly sheets: readonly OpenedSheet[];
  readonly proposedSheet: number;
}

export interface ShownColumn {
  readonly column: number;
  readonly header: string;
  readonly examples: readonly string[];
  readonly target: Target | null;
  readonly passedOver: boolean;
  readonly remembered: boolean;
}

/** A sheet as it is laid out: its columns with what they are guessed to fill, and what is left out. */
export interface ShownLayout {
  readonly headers: readonly [first: number, last: number] | null;
  /** The first rows, to choose the headers among. */
  readonly firstRows: readonly { readonly line: number; readonly words: string }[];
  readonly columns: readonly ShownColumn[];
  readonly rows: number;
  readonly leftOut: readonly Pick<LeftOutRow, 'line' | 'why' | 'words'>[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly formulas: number;
}

export interface ShownRow {
  readonly line: number;
  readonly title: string;
}

/** What the rows come to. Only what is shown crosses over from the worker; the rest is counted. */
export interface ShownProposals {
  readonly counts: Readonly<Record<'added' | 'changed' | 'binned' | 'refused' | 'same' | 'declined' | 'gone' | 'persons' | 'links', number>>;
  readonly added: readonly Proposal[];
  readonly changed: readonly Proposal[];
  readonly conflicts: readonly Proposal[];
  readonly conflictCount: number;
  /** Whether each of all the conflicts is of every field that its row brings: kept as it is here, such a row changes nothing. */
  readonly wholeConflicts: readonly boolean[];
  readonly binned: readonly ShownRow[];
  readonly refused: readonly RefusedRow[];
  readonly marked: readonly (ShownRow & { readonly marks: readonly RowMark[] })[];
  readonly markedCount: number;
  readonly like: readonly (ShownRow & { readonly like: LikeActivity; readonly decision: RowDecision['act'] })[];
  readonly likeCount: number;
  readonly editions: readonly EditionRow[];
  readonly left: readonly number[];
  readonly gone: readonly LikeActivity[];
  readonly totals: readonly TotalCheck[];
  readonly names: RecordNames;
}

export interface TableProgress {
  readonly step: 'reading' | 'comparing' | 'writing';
  /** From 0 to 1; undefined when how long it takes is not known. */
  readonly share: number | undefined;
}

export type TableAnswer =
  | { readonly type: 'opened'; readonly opened: OpenedTable }
  | { readonly type: 'laid-out'; readonly layout: ShownLayout }
  | { readonly type: 'proposed'; readonly proposals: ShownProposals }
  | { readonly type: 'more-conflicts'; readonly conflicts: readonly Proposal[]; readonly names: RecordNames }
  | { readonly type: 'taken'; readonly added: number; readonly changed: number }
  | { readonly type: 'unreadable'; readonly fault: ReadFault }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'failed' };

export type TableMessage = TableAnswer | Progressing<TableProgress>;
