import type { Activity } from '#domain/activities/activity';
import type { ActivityStatus } from '#domain/activities/statuses';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { isWithoutRecord, type CoverageState, type ObjectiveCoverage } from '#domain/results/coverage';
import { findingsOf } from '#domain/results/findings';
import type { PlacedFigure } from '#domain/results/placed-figure';

type ActivityGapRule =
  | 'activity_without_date'
  | 'event_without_participants'
  | 'status_unknown'
  | 'cause_missing'
  | 'referent_missing'
  | 'territory_missing';

/** Something that the record does not say of an objective; a code and ids, which the page puts into words. */
export type ObjectiveGap =
  | { readonly rule: 'without_record'; readonly state: CoverageState }
  | { readonly rule: ActivityGapRule; readonly activities: readonly ActivityId[] }
  | { readonly rule: 'told_twice_differently'; readonly restating: PlacedFigure; readonly against: PlacedFigure }
  | { readonly rule: 'due_missing'; readonly actions: number; readonly of: number };

interface GapInput {
  readonly coverage: ObjectiveCoverage | undefined;
  readonly activities: readonly CountedActivity[];
  /** All of the year, in which a figure may be told again. */
  readonly record: readonly CountedActivity[];
  readonly full: ReadonlyMap<ActivityId, Activity>;
  /** What is planned under the objective, headings left out. */
  readonly planned: readonly PlannedAction[];
}

const asksForCause = (status: ActivityStatus): boolean =>
  status === 'postponed' || status === 'stalled' || status === 'abandoned';

const gapOf = (rule: ActivityGapRule, activities: readonly { readonly id: ActivityId }[]): readonly ObjectiveGap[] =>
  activities.length === 0 ? [] : [{ rule, activities: activities.map(({ id }) => id) }];

const idsOf = (ids: readonly ActivityId[]): readonly { readonly id: ActivityId }[] => ids.map((id) => ({ id }));

/** What is not recorded of an objective in a year, most telling first; nothing is presumed of what was done. */
export const objectiveGaps = ({ coverage, activities, record, full, planned }: GapInput): readonly ObjectiveGap[] => {
  const { findings } = findingsOf([], activities, record);
  const lacking = (lacks: (activity: Activity) => boolean): readonly CountedActivity[] =>
    activities.filter(({ id }) => {
      const activity = full.get(id);
      return activity !== undefined && lacks(activity);
    });
  const events = findings.flatMap((finding) => (finding.rule === 'event_without_participants' ? [finding.activity] : []));
  const undue = planned.filter(({ due }) => due.length === 0).length;
  return [
    ...(coverage !== undefined && isWithoutRecord(coverage) ? [{ rule: 'without_record', state: coverage.state } as const] : []),
    ...findings.flatMap((finding) => (finding.rule === 'told_twice_differently' ? [finding] : [])),
    ...gapOf('event_without_participants', idsOf(events)),
    ...gapOf('activity_without_date', activities.filter(({ dates }) => dates.length === 0)),
    ...gapOf('status_unknown', activities.filter(({ status }) => status === 'unknown')),
    ...gapOf('cause_missing', lacking(({ status, cause }) => asksForCause(status) && cause === undefined)),
    ...gapOf('territory_missing', activities.filter(({ territories }) => territories.length === 0)),
    ...gapOf('referent_missing', lacking(({ referent }) => referent === undefined)),
    ...(undue === 0 ? [] : [{ rule: 'due_missing', actions: undue, of: planned.length } as const]),
  ];
};
