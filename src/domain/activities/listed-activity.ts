import { eventsWithoutAttendance } from '../results/attendance';
import { countActivity, type CountedActivity } from '../results/counted-activity';
import { isUnplaced } from '../territories/territory-filter';
import type { Activity } from './activity';
import type { Lack } from './activity-filter';
import { foldText } from './folded-text';
import { inReportOrder } from './report-order';

/** An activity as the list shows it: its record, what it counts for, what it lacks, and its folded text to search in. */
export interface ListedActivity {
  readonly activity: Activity;
  readonly counted: CountedActivity;
  readonly lacks: readonly Lack[];
  readonly text: string;
}

/** What an activity does not say. `without` tells which events give no participants. */
const lacksOf = (activity: Activity, lacksAttendance: boolean): readonly Lack[] => {
  const lacks: Lack[] = [];
  if (activity.dates.length === 0) lacks.push('date');
  if (activity.measures.length === 0) lacks.push('figure');
  if (lacksAttendance) lacks.push('attendance');
  if (activity.referent === undefined) lacks.push('referent');
  if (isUnplaced(activity)) lacks.push('territory');
  return lacks;
};

// The internal note is left out: a shared screen must not answer from it.
const searchedText = ({ title, places, partners, measures, source }: Activity): string =>
  foldText([title, ...places, ...partners, ...measures.map(({ unit }) => unit), source?.heading ?? ''].join('\n'));

/** What an activity counts for when nothing else is known of the record. */
export const countedAlone = (activity: Activity): CountedActivity =>
  countActivity(activity, { metricOf: () => undefined, hasActivity: () => false });

/**
 * The activities of a year in the order of the report, each with what it counts for. `counted` are the year's counted
 * activities, whose exclusions are settled against the whole record; one that is not among them counts by itself.
 */
export const listActivities = (
  activities: readonly Activity[],
  counted: readonly CountedActivity[],
): readonly ListedActivity[] => {
  const byId = new Map(counted.map((one) => [one.id, one]));
  const ready = inReportOrder(activities).map((activity) => ({ activity, counted: byId.get(activity.id) ?? countedAlone(activity) }));
  const without = new Set(eventsWithoutAttendance(ready.map((one) => one.counted)).without);
  return ready.map((one) => ({
    ...one,
    lacks: lacksOf(one.activity, without.has(one.activity.id)),
    text: searchedText(one.activity),
  }));
};
