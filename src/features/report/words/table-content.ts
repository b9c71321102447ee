import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import type { ReportYear } from '../report-year';

/** What the tables of a report are made from: the year, its records in the order of the report, and the codes of objectives. */
export interface TableContent {
  readonly year: ReportYear;
  readonly activities: readonly Activity[];
  readonly byId: ReadonlyMap<ActivityId, Activity>;
  readonly codes: ReadonlyMap<string, string>;
  /** As many activities as a list is made of. */
  readonly atMost: number;
  /** Where an activity is told, in words; empty where the record does not say. */
  readonly placeOf: (activity: Activity) => string;
}
