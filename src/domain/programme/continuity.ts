import type { Activity } from '../activities/activity';
import type { ActivityStatus } from '../activities/statuses';
import type { Link } from '../links/link';
import { groupBy } from '../record/group-by';
import type { ActivityId, PlannedActionId } from '../record/id';
import type { PlannedAction } from './planned-action';

/** A planned action or an activity in a chain that goes through the years. */
export interface ContinuityRecord {
  readonly type: 'activity' | 'planned_action';
  readonly id: ActivityId | PlannedActionId;
  readonly year: number;
  readonly title: string;
  readonly status: ActivityStatus;
}

/** What may stand in chains: records of any year, with the links that tie them. */
export interface ContinuityGraph {
  readonly activities: readonly Pick<Activity, 'id' | 'year' | 'title' | 'status'>[];
  readonly actions: readonly Pick<PlannedAction, 'id' | 'year' | 'title' | 'progress' | 'takenFrom'>[];
  readonly links: readonly Pick<Link, 'activity' | 'target' | 'relation' | 'state'>[];
}

/** One piece of work through the years: since when, how many of its years ended with it put off, and its records in order. */
export interface Continuity {
  readonly since: number;
  readonly until: number;
  readonly postponed: number;
  readonly records: readonly ContinuityRecord[];
}

type Ways = ReadonlyMap<string, readonly string[]>;

interface Paths {
  /** From a record to those of earlier years that it goes on from. */
  readonly earlier: Ways;
  readonly later: Ways;
  /** From a planned action to the activities that fulfil it, and back. */
  readonly doneBy: Ways;
  readonly fulfils: Ways;
}

type Pair = readonly [from: string, to: string];

const ways = (pairs: readonly Pair[]): Ways =>
  new Map([...groupBy(pairs, ([from]) => from)].map(([from, group]) => [from, group.map(([, to]) => to)]));

const turned = (pairs: readonly Pair[]): readonly Pair[] => pairs.map(([from, to]) => [to, from]);

const pathsOf = ({ actions, links }: ContinuityGraph): Paths => {
  const tied = (relation: Link['relation']): readonly Pair[] =>
    links.flatMap((link) => (link.relation === relation && link.state === 'confirmed' && link.target.type === 'planned_action' ? [[link.target.id, link.activity]] : []));
  const earlier = [...tied('continues'), ...actions.flatMap(({ id, takenFrom = [] }) => takenFrom.map((origin): Pair => [id, origin.id]))];
  const done = tied('fulfils');
  return { earlier: ways(earlier), later: ways(turned(earlier)), doneBy: ways(done), fulfils: ways(turned(done)) };
};

const recordsOf = ({ activities, actions }: ContinuityGraph): ReadonlyMap<string, ContinuityRecord> =>
  new Map<string, ContinuityRecord>([
    ...activities.map(({ id, year, title, status }) => [id, { type: 'activity', id, year, title, status }] as const),
    ...actions.map(({ id, year, title, progress }) => [id, { type: 'planned_action', id, year, title, status: progress?.status ?? 'unknown' }] as const),
  ]);

/**
 * All that is reached from a record in one direction of time. What fulfils an action belongs to its year; from an activity one
 * goes to the action that it fulfils, and not to the other activities of it. A record met before is not gone through again, so
 * that a chain that comes back to itself ends.
 */
const reached = (start: string, through: Ways, { doneBy, fulfils }: Paths): ReadonlySet<string> => {
  const met = new Set([start]);
  const waiting: { readonly id: string; readonly fromActivity: boolean }[] = [{ id: start, fromActivity: false }];
  const go = (ids: readonly string[] | undefined, fromActivity: boolean): void => {
    for (const id of ids ?? []) {
      if (met.has(id)) continue;
      met.add(id);
      waiting.push({ id, fromActivity });
    }
  };
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    go(through.get(at.id), false);
    go(fulfils.get(at.id), true);
    if (!at.fromActivity) go(doneBy.get(at.id), false);
  }
  return met;
};

const inTime = (left: ContinuityRecord, right: ContinuityRecord): number =>
  left.year - right.year || (left.type === right.type ? (left.id < right.id ? -1 : 1) : left.type === 'planned_action' ? -1 : 1);

/** The chains of a graph, by the id of any record of them; null for what stands in its year alone. */
export const continuities = (graph: ContinuityGraph): ((id: string) => Continuity | null) => {
  const paths = pathsOf(graph);
  const records = recordsOf(graph);
  const read = (ids: ReadonlySet<string>): readonly ContinuityRecord[] => [...ids].flatMap((id) => records.get(id) ?? []);
  return (id) => {
    const past = read(reached(id, paths.earlier, paths));
    const whole = new Set([...past, ...read(reached(id, paths.later, paths))]);
    const years = [...whole].map(({ year }) => year);
    const [since, until] = [Math.min(...years), Math.max(...years)];
    if (!(since < until)) return null;
    const postponed = new Set(past.filter(({ status }) => status === 'postponed').map(({ year }) => year)).size;
    return { since, until, postponed, records: [...whole].toSorted(inTime) };
  };
};
