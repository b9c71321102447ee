import type { ActivityKind } from '#domain/activities/kinds';
import type { ActivityStatus } from '#domain/activities/statuses';
import type { Measure } from '#domain/measures/measure';
import type { PartialDate } from '#domain/periods/partial-date';
import type { ActionColumn, ActivityColumn } from './columns';

/** Every word that a file of collection holds: the language in use gives them. */
export interface CollectWords {
  readonly sheets: { readonly read: string; readonly activities: string; readonly actions: string; readonly lists: string };
  readonly activityColumns: Readonly<Record<ActivityColumn, string>>;
  readonly actionColumns: Readonly<Record<ActionColumn, string>>;
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly statuses: Readonly<Record<ActivityStatus, string>>;
  readonly figure: (measure: Measure) => string;
  readonly date: (date: PartialDate) => string;
  /** The lines of the first sheet; the first is its title. */
  readonly explanation: readonly string[];
  /** What stands in a cell for a text that no cell can hold. */
  readonly tooLong: string;
}
