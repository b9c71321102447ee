import type { Activity } from '../activities/activity';
import type { ActivityKind } from '../activities/kinds';
import type { ActivityStatus } from '../activities/statuses';
import type { Channel } from '../measures/channels';
import type { Measure } from '../measures/measure';
import type { Metric } from '../measures/metrics';
import type { Qualifier } from '../measures/qualifiers';
import type { PartialDate } from '../periods/partial-date';
import type { ActivityId, MeasureId, ObjectiveId } from '../record/id';

/** Why a figure is not added: it is inside another one, or tells again one that is added. */
export type AlreadyCounted = 'part_of' | 'restates';

export type ShownUnder = NonNullable<NonNullable<Measure['dimensions']>['shownUnder']>;

/** A figure ready to be counted: one value has `low` = `high`; `alreadyCounted` is settled against the whole record. */
export interface CountedMeasure {
  readonly id: MeasureId;
  readonly metric: Metric;
  readonly qualifier: Qualifier;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly alreadyCounted?: AlreadyCounted;
  /** The figure that this one is part of, or tells again. */
  readonly target?: MeasureId;
  readonly retained?: boolean;
  readonly carriedByOthers?: boolean;
  readonly subject?: string;
  readonly channel?: Channel;
  readonly shownUnder?: ShownUnder;
}

/** What counting needs of an activity, small enough to be kept beside the record and read for a whole year at once. */
export interface CountedActivity {
  readonly id: ActivityId;
  readonly year: number;
  readonly objective: ObjectiveId;
  readonly otherObjectives: readonly ObjectiveId[];
  readonly kind: ActivityKind;
  readonly status: ActivityStatus;
  readonly territories: readonly string[];
  readonly dates: readonly PartialDate[];
  /** The report tells this activity a second time: the other telling carries the count. */
  readonly toldElsewhere: boolean;
  readonly measures: readonly CountedMeasure[];
}

/** What the record says of the targets that `partOf`, `restates` and `sameAs` point to. */
export interface RecordLookup {
  readonly metricOf: (measure: MeasureId) => Metric | undefined;
  readonly hasActivity: (activity: ActivityId) => boolean;
}

const exclusion = (measure: Measure, lookup: RecordLookup): Pick<CountedMeasure, 'alreadyCounted' | 'target'> => {
  const target = measure.partOf ?? measure.restates;
  if (target === undefined) return {};
  // A deleted target no longer excludes, nor does a figure of another metric: the two were never one sum.
  if (lookup.metricOf(target) !== measure.metric) return { target };
  return { target, alreadyCounted: measure.partOf === undefined ? 'restates' : 'part_of' };
};

const countMeasure = (measure: Measure, lookup: RecordLookup): CountedMeasure => {
  const { subject, channel, shownUnder } = measure.dimensions ?? {};
  return {
    id: measure.id,
    metric: measure.metric,
    qualifier: measure.qualifier,
    low: 'value' in measure ? measure.value : measure.min,
    high: 'value' in measure ? measure.value : measure.max,
    unit: measure.unit,
    ...exclusion(measure, lookup),
    ...(measure.retained === true && { retained: true }),
    ...(measure.carriedByOthers === true && { carriedByOthers: true }),
    ...(subject !== undefined && { subject }),
    ...(channel !== undefined && { channel }),
    ...(shownUnder !== undefined && { shownUnder }),
  };
};

/** One activity made ready for counting, its exclusions settled with `lookup`. */
export const countActivity = (activity: Activity, lookup: RecordLookup): CountedActivity => ({
  id: activity.id,
  year: activity.year,
  objective: activity.objective,
  otherObjectives: activity.otherObjectives,
  kind: activity.kind,
  status: activity.status,
  territories: activity.territories,
  dates: activity.dates,
  toldElsewhere: activity.sameAs !== undefined && lookup.hasActivity(activity.sameAs),
  measures: activity.measures.map((measure) => countMeasure(measure, lookup)),
});

/** The whole record made ready for counting; only what is in `activities` can exclude a figure. */
export const countActivities = (activities: readonly Activity[]): readonly CountedActivity[] => {
  const metrics = new Map(activities.flatMap(({ measures }) => measures.map(({ id, metric }) => [id, metric] as const)));
  const ids = new Set(activities.map(({ id }) => id));
  const lookup: RecordLookup = { metricOf: (id) => metrics.get(id), hasActivity: (id) => ids.has(id) };
  return activities.map((activity) => countActivity(activity, lookup));
};
