import { METRIC_CODES, type Metric } from '#domain/measures/metrics';
import { TABLE_COLUMNS, type TableColumn } from '../table-columns';

/** What the rows of a table are. */
export const CONTENTS = ['activities', 'actions', 'press', 'sessions'] as const;
export type Contents = (typeof CONTENTS)[number];

export const ACTION_FIELDS = ['title', 'objective', 'kind', 'year', 'number', 'due', 'status', 'cause', 'places', 'partners', 'lead', 'id'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

/** `activity` names the activity that a press return speaks of, by its reference or its title. */
export const PRESS_FIELDS = ['activity', 'outlet', 'date', 'title', 'link'] as const;
export type PressField = (typeof PRESS_FIELDS)[number];

/** The same for those who came to one session of an activity. */
export const SESSION_FIELDS = ['activity', 'session', 'attendance'] as const;
export type SessionField = (typeof SESSION_FIELDS)[number];

/** What a column of a file fills: a field of the activity, one figure of it by what it counts, or a field of what the rows are instead. */
export type Target = TableColumn | `figure:${Metric}` | `action:${ActionField}` | `press:${PressField}` | `session:${SessionField}`;

export const figureTarget = (metric: Metric): Target => `figure:${metric}`;

/** The metric that a column of figures counts; undefined for any other column. */
export const metricOfTarget = (target: Target): Metric | undefined => METRIC_CODES.find((metric) => figureTarget(metric) === target);

/** What the columns of such rows may fill. */
export const TARGETS: Readonly<Record<Contents, readonly Target[]>> = {
  activities: [...TABLE_COLUMNS, ...METRIC_CODES.map(figureTarget)],
  actions: ACTION_FIELDS.map((field): Target => `action:${field}`),
  press: PRESS_FIELDS.map((field): Target => `press:${field}`),
  sessions: SESSION_FIELDS.map((field): Target => `session:${field}`),
};

export const isTarget = (name: string, contents: Contents): name is Target => (TARGETS[contents] as readonly string[]).includes(name);

/** One of these must be mapped, or no row can be told from another. */
export const NAMING: Readonly<Record<Contents, readonly Target[]>> = { activities: ['title', 'id'], actions: ['action:title', 'action:id'], press: ['press:activity'], sessions: ['session:activity'] };

/** Which target each column fills; a column that is not here, or is null, is not read. */
export type Mapping = ReadonlyMap<number, Target | null>;

/** The targets that more than one column would fill: someone chooses, the last never wins. */
export const clashesOf = (mapping: Mapping): ReadonlyMap<Target, readonly number[]> => {
  const byTarget = new Map<Target, number[]>();
  for (const [column, target] of mapping) if (target !== null) byTarget.set(target, [...(byTarget.get(target) ?? []), column]);
  return new Map([...byTarget].filter(([, columns]) => columns.length > 1));
};
