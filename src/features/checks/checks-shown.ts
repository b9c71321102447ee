import { createContext, use } from 'react';
import { readActivityFilter, type IgnoredFilter } from '#domain/activities/activity-filter';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { ObjectiveId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { findingsOf, type Findings } from '#domain/results/findings';
import { toldTwiceDifferently, type ToldTwice } from '#domain/results/told-twice';
import { yearOverview, type YearOverview } from '#domain/results/year-overview';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import type { UrlSearch } from '#ui/url/search';

/** All that the page tells, computed once. */
export interface ChecksShown {
  readonly overview: YearOverview;
  readonly findings: Findings;
  /** Every pair of differing figures, settled or not. */
  readonly toldTwice: readonly ToldTwice[];
  readonly objectives: ReadonlyMap<ObjectiveId, OperationalObjective>;
  /** The objectives that the address narrows to; none when it does not. */
  readonly narrowedTo: readonly OperationalObjective[];
  readonly territory: string | undefined;
  readonly ignored: readonly IgnoredFilter[];
}

export const checksShown = (snapshot: YearSnapshot, search: UrlSearch): ChecksShown => {
  const { territories } = snapshot.dossier;
  const { filter, ignored } = readActivityFilter(search, { ...snapshot, territories });
  const overview = yearOverview(snapshot, snapshot.activities, { year: snapshot.year, territory: filter.territory });
  const keeps = (objective: ObjectiveId) => filter.objectives.length === 0 || filter.objectives.includes(objective);
  const activities = overview.scoped.activities.filter(({ objective }: CountedActivity) => keeps(objective));
  const coverage = overview.coverage.filter(({ objective }) => keeps(objective));
  const { objectives } = overview.convention;
  return {
    overview,
    findings: findingsOf(coverage, activities, snapshot.activities),
    toldTwice: toldTwiceDifferently(activities, snapshot.activities),
    objectives: new Map(objectives.map((objective) => [objective.id, objective])),
    narrowedTo: filter.objectives.length === 0 ? [] : objectives.filter(({ id }) => keeps(id)),
    territory: territories.find(({ code }) => code === filter.territory)?.label,
    ignored,
  };
};

const ShownContext = createContext<ChecksShown | null>(null);

export const ChecksShownProvider = ShownContext.Provider;

export const useChecks = (): ChecksShown => {
  const shown = use(ShownContext);
  if (shown === null) throw new Error('The findings are read outside of their page');
  return shown;
};
