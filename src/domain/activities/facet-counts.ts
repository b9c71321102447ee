import type { Metric } from '../measures/metrics';
import type { ActivityId, ObjectiveId, PersonId } from '../record/id';
import { isInSeveralTerritories } from '../territories/territory-filter';
import { GIVEN, type ActivityFilter, type Given, type Lack } from './activity-filter';
import type { ActivityKind } from './kinds';
import type { ListedActivity } from './listed-activity';
import { matcherOf, type FilterPart, type Verdict } from './match-filter';
import type { ActivityRole } from './roles';
import type { ActivityStatus } from './statuses';

/** How many activities each choice would show, the other parts of the filter held. A choice that is absent would show none. */
export interface FacetCounts {
  readonly objectives: ReadonlyMap<ObjectiveId, number>;
  readonly kinds: ReadonlyMap<ActivityKind, number>;
  readonly statuses: ReadonlyMap<ActivityStatus, number>;
  readonly roles: ReadonlyMap<ActivityRole, number>;
  readonly metrics: ReadonlyMap<Metric, number>;
  readonly territories: ReadonlyMap<string, number>;
  readonly lacks: ReadonlyMap<Lack, number>;
  readonly given: ReadonlyMap<Given, number>;
  readonly referents: ReadonlyMap<PersonId, number>;
  readonly partners: ReadonlyMap<string, number>;
  readonly departments: ReadonlyMap<string, number>;
  readonly epcis: ReadonlyMap<string, number>;
}

/** A list narrowed by a filter. Second tellings are in none of the counts. */
export interface NarrowedActivities {
  readonly shown: readonly ListedActivity[];
  /** Second tellings that the filter lets through: « déjà mentionnée ». */
  readonly retold: readonly ListedActivity[];
  /** Those of `shown` that are in more than one territory. */
  readonly inSeveral: number;
  /** Those that are shown because they were when they changed, and that the filter would now leave out. */
  readonly unmatched: ReadonlySet<ActivityId>;
  readonly counts: FacetCounts;
}

class Tally<Key> {
  readonly counts = new Map<Key, number>();

  add(key: Key | undefined): void {
    if (key !== undefined) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** Of keys that are there once each. */
  addEach(keys: readonly Key[]): void {
    for (const key of keys) this.add(key);
  }
}

const opens = (verdict: Verdict, part: FilterPart): boolean => verdict === 'shown' || verdict === part;

class Facets {
  readonly objectives = new Tally<ObjectiveId>();
  readonly kinds = new Tally<ActivityKind>();
  readonly statuses = new Tally<ActivityStatus>();
  readonly roles = new Tally<ActivityRole>();
  readonly metrics = new Tally<Metric>();
  readonly territories = new Tally<string>();
  readonly lacks = new Tally<Lack>();
  readonly given = new Tally<Given>();
  readonly referents = new Tally<PersonId>();
  readonly partners = new Tally<string>();
  readonly departments = new Tally<string>();
  readonly epcis = new Tally<string>();

  add(one: ListedActivity, verdict: Verdict): void {
    const { activity, counted } = one;
    if (opens(verdict, 'objectives')) this.objectives.add(counted.objective);
    if (opens(verdict, 'kinds')) this.kinds.add(activity.kind);
    if (opens(verdict, 'statuses')) this.statuses.add(activity.status);
    if (opens(verdict, 'roles')) this.roles.add(activity.role?.value);
    if (opens(verdict, 'referents')) this.referents.add(activity.referent);
    if (opens(verdict, 'metrics')) this.metrics.addEach(one.metrics);
    if (opens(verdict, 'partners')) this.partners.addEach(one.partners);
    if (opens(verdict, 'departments')) this.departments.addEach(one.departments);
    if (opens(verdict, 'epcis')) this.epcis.addEach(one.epcis);
    if (opens(verdict, 'territory')) this.territories.addEach(one.territories);
    for (const lack of one.lacks) if (opens(verdict, lack)) this.lacks.add(lack);
    for (const gift of GIVEN) if (opens(verdict, gift) && !one.lacks.includes(gift)) this.given.add(gift);
  }

  counts(): FacetCounts {
    return {
      objectives: this.objectives.counts,
      kinds: this.kinds.counts,
      statuses: this.statuses.counts,
      roles: this.roles.counts,
      metrics: this.metrics.counts,
      territories: this.territories.counts,
      lacks: this.lacks.counts,
      given: this.given.counts,
      referents: this.referents.counts,
      partners: this.partners.counts,
      departments: this.departments.counts,
      epcis: this.epcis.counts,
    };
  }
}

/** Activities as they stood before they were changed in the list, where they stay until it is asked for something else. */
export type Held = ReadonlyMap<ActivityId, ListedActivity>;

const NONE_HELD: Held = new Map();

/** Narrows a list and counts every choice of its facets in one pass. What is held is shown as it was and counted as it is. */
export const narrowActivities = (listed: readonly ListedActivity[], filter: ActivityFilter, held: Held = NONE_HELD): NarrowedActivities => {
  const verdictOf = matcherOf(filter);
  const facets = new Facets();
  const shown: ListedActivity[] = [];
  const retold: ListedActivity[] = [];
  const unmatched = new Set<ActivityId>();
  for (const one of listed) {
    const verdict = verdictOf(one);
    const before = held.size === 0 ? undefined : held.get(one.activity.id);
    const stays = before !== undefined && verdict !== 'shown' && verdictOf(before) === 'shown';
    if (stays) unmatched.add(one.activity.id);
    if (verdict === 'shown' || stays) (one.counted.toldElsewhere ? retold : shown).push(one);
    if (verdict !== 'hidden' && !one.counted.toldElsewhere) facets.add(one, verdict);
  }
  return {
    shown,
    retold,
    inSeveral: shown.filter(({ activity }) => isInSeveralTerritories(activity)).length,
    unmatched,
    counts: facets.counts(),
  };
};
