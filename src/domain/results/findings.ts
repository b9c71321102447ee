import type { ActivityId, ObjectiveId } from '../record/id';
import { eventsWithoutAttendance } from './attendance';
import type { CountedActivity } from './counted-activity';
import { isWithoutRecord, type CoverageState, type ObjectiveCoverage } from './coverage';
import type { PlacedFigure } from './placed-figure';
import { toldTwiceDifferently } from './told-twice';

export const FINDING_RULES = [
  'objective_without_record',
  'told_twice_differently',
  'event_without_participants',
  'activity_without_date',
] as const;

export type FindingRule = (typeof FINDING_RULES)[number];

/** One thing to look at; a code and ids, which the page puts into words. */
export type Finding =
  | { readonly rule: 'objective_without_record'; readonly objective: ObjectiveId; readonly state: CoverageState }
  | { readonly rule: 'told_twice_differently'; readonly restating: PlacedFigure; readonly against: PlacedFigure }
  | { readonly rule: 'event_without_participants'; readonly activity: ActivityId }
  | { readonly rule: 'activity_without_date'; readonly activity: ActivityId };

/** « À regarder »: the findings in the order of the rules, then of the convention or of ids, and how many each rule gives. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<FindingRule, number>>;
  readonly total: number;
}

const toldTwice = (activities: readonly CountedActivity[], record: readonly CountedActivity[]): readonly Finding[] =>
  toldTwiceDifferently(activities, record)
    .filter(({ retained }) => retained === null)
    .map(({ restating, against }) => ({ rule: 'told_twice_differently', restating, against }));

/**
 * The four rules [F2] over the coverage of a year and its activities counted once. `record` are the activities whose figures
 * may be told again, when a filter has left some of them out of `activities`.
 */
export const findingsOf = (
  coverage: readonly ObjectiveCoverage[],
  activities: readonly CountedActivity[],
  record: readonly CountedActivity[] = activities,
): Findings => {
  const byRule = {
    objective_without_record: coverage
      .filter(isWithoutRecord)
      .map(({ objective, state }): Finding => ({ rule: 'objective_without_record', objective, state })),
    told_twice_differently: toldTwice(activities, record),
    event_without_participants: eventsWithoutAttendance(activities).without.map(
      (activity): Finding => ({ rule: 'event_without_participants', activity }),
    ),
    activity_without_date: activities
      .filter(({ dates }) => dates.length === 0)
      .map(({ id }): Finding => ({ rule: 'activity_without_date', activity: id })),
  } satisfies Record<FindingRule, readonly Finding[]>;
  const findings = FINDING_RULES.flatMap((rule) => byRule[rule]);
  return {
    findings,
    counts: {
      objective_without_record: byRule.objective_without_record.length,
      told_twice_differently: byRule.told_twice_differently.length,
      event_without_participants: byRule.event_without_participants.length,
      activity_without_date: byRule.activity_without_date.length,
    },
    total: findings.length,
  };
};
