import { isInSeveralTerritories, isInTerritory, isUnplaced } from '../territories/territory-filter';
import type { CountedActivity } from './counted-activity';

/** What a page is narrowed to: a year, and one territory or all of them. */
export interface Scope {
  readonly year: number;
  readonly territory?: string | undefined;
}

/** The activities of a scope, each once. `unplaced` are set apart by a filter, `inSeveral` count in another one too. */
export interface ScopedActivities {
  readonly activities: readonly CountedActivity[];
  readonly unplaced: readonly CountedActivity[];
  readonly inSeveral: readonly CountedActivity[];
}

/** Activities without the second telling of any of them [C1]. */
export const countedOnce = (activities: readonly CountedActivity[]): readonly CountedActivity[] =>
  activities.filter(({ toldElsewhere }) => !toldElsewhere);

const byId = (left: CountedActivity, right: CountedActivity): number => (left.id < right.id ? -1 : 1);

/** The activities of a year and territory, each once, in the order of their ids so that the order of records never matters. */
export const scopeActivities = (activities: readonly CountedActivity[], scope: Scope): ScopedActivities => {
  const ofYear = countedOnce(activities.filter(({ year }) => year === scope.year)).toSorted(byId);
  const kept = ofYear.filter((activity) => isInTerritory(activity, scope.territory));
  return {
    activities: kept,
    unplaced: scope.territory === undefined ? [] : ofYear.filter(isUnplaced),
    inSeveral: scope.territory === undefined ? [] : kept.filter(isInSeveralTerritories),
  };
};

/** The latest year that has activities, which pages show when no year is asked for; null when there is none [T4]. */
export const latestYear = (activities: readonly CountedActivity[]): number | null =>
  activities.reduce<number | null>((latest, { year }) => (latest === null || year > latest ? year : latest), null);
