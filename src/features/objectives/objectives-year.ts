import { useMemo } from 'react';
import { readActivityFilter, type IgnoredFilter } from '#domain/activities/activity-filter';
import { conventionInYear, type ConventionYear } from '#domain/objectives/objectives-in-year';
import type { ObjectiveId } from '#domain/record/id';
import { coverageOf, type ObjectiveCoverage } from '#domain/results/coverage';
import { progressByObjective, type Progress } from '#domain/results/progress';
import { scopeActivities, type ScopedActivities } from '#domain/results/scope';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useUrlSearch, type UrlSearch } from '#ui/url/search';

/** What both pages count from: the convention of the year, and its activities in the territory looked at. */
export interface ObjectivesYear {
  readonly snapshot: YearSnapshot;
  readonly lines: ConventionYear;
  readonly scoped: ScopedActivities;
  readonly coverage: ReadonlyMap<ObjectiveId, ObjectiveCoverage>;
  readonly progress: ReadonlyMap<ObjectiveId, Progress>;
  readonly territory: string | undefined;
  readonly ignored: readonly IgnoredFilter[];
}

const objectivesYear = (snapshot: YearSnapshot, search: UrlSearch): ObjectivesYear => {
  const { territories } = snapshot.dossier;
  // Only the year and the territory narrow these pages; the other filters of the address belong to lists.
  const { annee, territoire } = search;
  const asked = { ...(annee !== undefined && { annee }), ...(territoire !== undefined && { territoire }) };
  const { filter, ignored } = readActivityFilter(asked, { ...snapshot, territories });
  const lines = conventionInYear(snapshot, snapshot.year);
  const scoped = scopeActivities(snapshot.activities, { year: snapshot.year, territory: filter.territory });
  const coverage = coverageOf(lines, scoped.activities);
  return {
    snapshot,
    lines,
    scoped,
    coverage: new Map(coverage.map((row) => [row.objective, row] as const)),
    progress: progressByObjective(scoped.activities),
    territory: territories.find(({ code }) => code === filter.territory)?.label,
    ignored,
  };
};

/** The year of the address against its convention, computed once for each snapshot and address. */
export const useObjectivesYear = (snapshot: YearSnapshot): ObjectivesYear => {
  const search = useUrlSearch();
  return useMemo(() => objectivesYear(snapshot, search), [snapshot, search]);
};
