import type { Activity } from '#domain/activities/activity';
import { foldText } from '#domain/activities/folded-text';
import type { ActivityKind } from '#domain/activities/kinds';
import type { ActivityRole } from '#domain/activities/roles';
import type { ActivityStatus } from '#domain/activities/statuses';
import type { Metric } from '#domain/measures/metrics';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { CivilDay } from '#domain/periods/partial-date';
import type { PlainRecord } from '#domain/journal/net-changes';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import type { DossierId, FunderId, ObjectiveId, PersonId, PlannedActionId } from '#domain/record/id';
import type { FieldWriter } from '../../entry/write-out-activity';

/** What a table's words stand for, folded: the labels of every language of the interface, and the codes themselves. */
export interface TableWords {
  readonly kinds: ReadonlyMap<string, ActivityKind>;
  readonly statuses: ReadonlyMap<string, ActivityStatus>;
  readonly roles: ReadonlyMap<string, ActivityRole>;
}

/** What is stored in the dossier that rows may speak of. */
export interface TableHere {
  readonly dossier: DossierId;
  readonly activities: ReadonlyMap<string, Activity>;
  /** Removed activities, by id. */
  readonly binned: ReadonlyMap<string, PlainRecord>;
  readonly objectivesIn: (year: number) => readonly OperationalObjective[];
  readonly persons: readonly { readonly id: PersonId; readonly name: string }[];
  readonly funders: readonly { readonly id: FunderId; readonly code: string; readonly name: string }[];
  readonly territories: readonly { readonly code: string; readonly label: string }[];
  readonly actions: readonly PlannedAction[];
  readonly programmes: readonly Programme[];
  /** The planned actions that each activity fulfils already. */
  readonly fulfilled: ReadonlyMap<string, readonly PlannedActionId[]>;
}

/** What stands for every row where the file says nothing. */
export interface RowDefaults {
  readonly objective: ObjectiveId | '';
  readonly kind: ActivityKind | '';
}

/** What earlier imports of such a file left: which activity each key is, its revision then, and what was declined. */
export interface TableMemory {
  readonly keys: ReadonlyMap<string, string>;
  readonly revisions: ReadonlyMap<string, number>;
  readonly declined: ReadonlySet<string>;
}

export const NO_MEMORY: TableMemory = { keys: new Map(), revisions: new Map(), declined: new Set() };

export interface TableContext {
  readonly file: string;
  readonly sheet: string;
  readonly here: TableHere;
  readonly words: TableWords;
  readonly memory: TableMemory;
  readonly defaults: RowDefaults;
  readonly today: CivilDay;
  readonly at: string;
  readonly author: string | undefined;
  /** The year of a row that says none. */
  readonly year: number;
  readonly years: readonly number[];
  readonly units: Readonly<Record<Metric, string>>;
  readonly write: FieldWriter;
  /** Whether an empty cell empties the field of an activity that is there already. */
  readonly blankClears: boolean;
}

/** A word as it is compared: folded, one space. */
export const plainWord = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim();
