import { METRIC_CODES, type Metric } from '../measures/metrics';
import type { OperationalObjective, StrategicGoal } from '../objectives/objective';
import type { ObjectiveId } from '../record/id';
import { ACTIVITY_KINDS, type ActivityKind } from './kinds';
import { ACTIVITY_ROLES, type ActivityRole } from './roles';
import { ACTIVITY_STATUSES, type ActivityStatus } from './statuses';

/** What an activity may lack: a nudge, never a wall. */
export const LACKS = ['date', 'figure', 'attendance', 'referent', 'territory'] as const;
export type Lack = (typeof LACKS)[number];

/** A narrowed view of activities; an empty list narrows nothing, and lists of different fields must all hold. */
export interface ActivityFilter {
  readonly objectives: readonly ObjectiveId[];
  readonly kinds: readonly ActivityKind[];
  readonly statuses: readonly ActivityStatus[];
  readonly roles: readonly ActivityRole[];
  readonly metrics: readonly Metric[];
  readonly lacks: readonly Lack[];
  readonly territory?: string;
  readonly text?: string;
}

/** A filter of an address that this dossier does not know: it is passed over and said. */
export interface IgnoredFilter {
  readonly key: string;
  readonly value: string;
}

type Search = Readonly<Partial<Record<string, string>>>;

/** What the codes of an address are read against. */
export interface FilterFrame {
  readonly years: readonly number[];
  readonly goals: readonly Pick<StrategicGoal, 'id' | 'code'>[];
  readonly objectives: readonly Pick<OperationalObjective, 'id' | 'code' | 'goal'>[];
  readonly territories: readonly { readonly code: string }[];
}

const codesOf = (value: string | undefined): readonly string[] =>
  (value ?? '').split(',').map((code) => code.trim()).filter((code) => code !== '');

interface Read<Item> {
  readonly known: readonly Item[];
  readonly ignored: readonly IgnoredFilter[];
}

const readCodes = <Item>(search: Search, key: string, find: (code: string) => readonly Item[]): Read<Item> => {
  const read = codesOf(search[key]).map((code) => ({ code, items: find(code) }));
  return {
    known: [...new Set(read.flatMap(({ items }) => items))],
    ignored: read.filter(({ items }) => items.length === 0).map(({ code }) => ({ key, value: code })),
  };
};

const among =
  <Item extends string>(items: readonly Item[]) =>
  (code: string): readonly Item[] =>
    items.filter((item) => item === code);

/** A goal's code stands for all its objectives. */
const objectivesNamed =
  ({ goals, objectives }: FilterFrame) =>
  (code: string): readonly ObjectiveId[] => {
    // An amended goal leaves several of one code behind it.
    const named = new Set(goals.filter((candidate) => candidate.code === code).map(({ id }) => id));
    return objectives.filter((objective) => objective.code === code || named.has(objective.goal)).map(({ id }) => id);
  };

const ignoredYear = ({ annee }: Search, years: readonly number[]): readonly IgnoredFilter[] =>
  annee === undefined || years.some((year) => String(year) === annee) ? [] : [{ key: 'annee', value: annee }];

/**
 * Reads the filters of an address (`objectif=1.3&nature=event,study…`) against a dossier.
 * Unknown codes are left out of the filter and listed in `ignored`.
 */
export const readActivityFilter = (
  search: Search,
  frame: FilterFrame,
): { readonly filter: ActivityFilter; readonly ignored: readonly IgnoredFilter[] } => {
  const objectives = readCodes(search, 'objectif', objectivesNamed(frame));
  const kinds = readCodes(search, 'nature', among(ACTIVITY_KINDS));
  const statuses = readCodes(search, 'avancement', among(ACTIVITY_STATUSES));
  const roles = readCodes(search, 'role', among(ACTIVITY_ROLES));
  const metrics = readCodes(search, 'chiffre', among(METRIC_CODES));
  const lacks = readCodes(search, 'manque', among(LACKS));
  const territories = readCodes(search, 'territoire', among(frame.territories.map(({ code }) => code)));
  const [territory] = territories.known;
  const text = search['q'];
  return {
    filter: {
      objectives: objectives.known,
      kinds: kinds.known,
      statuses: statuses.known,
      roles: roles.known,
      metrics: metrics.known,
      lacks: lacks.known,
      ...(territory !== undefined && { territory }),
      ...(text !== undefined && { text }),
    },
    ignored: [
      ...ignoredYear(search, frame.years),
      ...[objectives, kinds, statuses, roles, metrics, lacks, territories].flatMap(({ ignored }) => ignored),
    ],
  };
};
