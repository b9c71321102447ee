import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { METRIC_CODES } from '#domain/measures/metrics';
import { QUALIFIERS } from '#domain/measures/qualifiers';
import type { CountedActivity, CountedMeasure } from '#domain/results/counted-activity';

/** Figures without what is seldom there come as five values; the rest rides in an object at the end. */
type MeasureTuple = readonly [
  id: CountedMeasure['id'],
  metric: number,
  qualifier: number,
  low: number,
  unit: string,
  rest?: Partial<CountedMeasure>,
];

type ActivityTuple = readonly [
  id: CountedActivity['id'],
  objective: number,
  others: readonly number[],
  kind: number,
  status: number,
  territories: readonly string[],
  dates: CountedActivity['dates'],
  toldElsewhere: 0 | 1,
  measures: readonly MeasureTuple[],
];

interface Encoded {
  readonly objectives: readonly CountedActivity['objective'][];
  readonly rows: readonly ActivityTuple[];
}

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new RangeError('A stored digest points outside its vocabulary');
  return item;
};

const encodeMeasure = ({ id, metric, qualifier, low, high, unit, ...optional }: CountedMeasure): MeasureTuple => {
  const rest = high === low ? optional : { ...optional, high };
  const head = [id, METRIC_CODES.indexOf(metric), QUALIFIERS.indexOf(qualifier), low, unit] as const;
  return Object.keys(rest).length === 0 ? head : [...head, rest];
};

const decodeMeasure = ([id, metric, qualifier, low, unit, rest]: MeasureTuple): CountedMeasure => ({
  id,
  metric: at(METRIC_CODES, metric),
  qualifier: at(QUALIFIERS, qualifier),
  low,
  high: low,
  unit,
  ...rest,
});

/** Digests of one bucket as text: JSON reads four times faster than as many stored objects. */
export const encodeDigests = (digests: readonly CountedActivity[]): string => {
  const objectives = [...new Set(digests.flatMap(({ objective, otherObjectives }) => [objective, ...otherObjectives]))];
  const position = new Map(objectives.map((objective, index) => [objective, index]));
  const indexOf = (objective: CountedActivity['objective']) => position.get(objective) ?? -1;
  const rows = digests.map(
    (digest): ActivityTuple => [
      digest.id,
      indexOf(digest.objective),
      digest.otherObjectives.map(indexOf),
      ACTIVITY_KINDS.indexOf(digest.kind),
      ACTIVITY_STATUSES.indexOf(digest.status),
      digest.territories,
      digest.dates,
      digest.toldElsewhere ? 1 : 0,
      digest.measures.map(encodeMeasure),
    ],
  );
  return JSON.stringify({ objectives, rows } satisfies Encoded);
};

/** The inverse of `encodeDigests`; the year is the bucket's own. */
export const decodeDigests = (text: string, year: number): readonly CountedActivity[] => {
  const { objectives, rows } = JSON.parse(text) as Encoded;
  return rows.map(([id, objective, others, kind, status, territories, dates, toldElsewhere, measures]) => ({
    id,
    year,
    objective: at(objectives, objective),
    otherObjectives: others.map((other) => at(objectives, other)),
    kind: at(ACTIVITY_KINDS, kind),
    status: at(ACTIVITY_STATUSES, status),
    territories,
    dates,
    toldElsewhere: toldElsewhere === 1,
    measures: measures.map(decodeMeasure),
  }));
};
