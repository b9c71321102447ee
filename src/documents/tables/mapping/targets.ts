import { METRIC_CODES, type Metric } from '#domain/measures/metrics';
import { TABLE_COLUMNS, type TableColumn } from '../table-columns';

/** What a column of a file fills: a field of the activity, or one figure of it by what it counts. */
export type Target = TableColumn | `figure:${Metric}`;

export const figureTarget = (metric: Metric): Target => `figure:${metric}`;

/** The metric that a column of figures counts; undefined for any other column. */
export const metricOfTarget = (target: Target): Metric | undefined => METRIC_CODES.find((metric) => figureTarget(metric) === target);

export const TARGETS: readonly Target[] = [...TABLE_COLUMNS, ...METRIC_CODES.map(figureTarget)];

export const isTarget = (name: string): name is Target => (TARGETS as readonly string[]).includes(name);

/** Which target each column fills; a column that is not here, or is null, is not read. */
export type Mapping = ReadonlyMap<number, Target | null>;

/** The targets that more than one column would fill: someone chooses, the last never wins. */
export const clashesOf = (mapping: Mapping): ReadonlyMap<Target, readonly number[]> => {
  const byTarget = new Map<Target, number[]>();
  for (const [column, target] of mapping) if (target !== null) byTarget.set(target, [...(byTarget.get(target) ?? []), column]);
  return new Map([...byTarget].filter(([, columns]) => columns.length > 1));
};
