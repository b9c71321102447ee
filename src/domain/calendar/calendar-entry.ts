import type { PartialDate } from '../periods/partial-date';
import type { ObjectiveId } from '../record/id';

/** What a calendar may hold: a due date of the programme, an event of the report, a session of a body, the due day of a piece. */
export type EntryType = 'due' | 'event' | 'session' | 'piece';

/** One thing at one date, never more precise than it is known. */
export interface CalendarEntry {
  readonly type: EntryType;
  /** The same for as long as the record keeps this date in its place, so that a calendar that takes it twice holds it once. */
  readonly key: string;
  /** The record it stands for, and how many times that was changed. */
  readonly record: string;
  readonly rev: number;
  readonly title: string;
  readonly date: PartialDate;
  readonly objective?: ObjectiveId;
  readonly places: readonly string[];
  /** For a due date: « sous réserve ». */
  readonly conditional?: boolean;
}
