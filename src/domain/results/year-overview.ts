import { conventionInYear, type ConventionTables, type ConventionYear } from '../objectives/objectives-in-year';
import { coverageOf, type ObjectiveCoverage } from './coverage';
import type { CountedActivity } from './counted-activity';
import { headlineOf, type Headline } from './headline';
import { scopeActivities, type Scope, type ScopedActivities } from './scope';

/** What a page of one year starts from: its convention, its activities counted once, its coverage and its sentence. */
export interface YearOverview {
  readonly scope: Scope;
  readonly convention: ConventionYear;
  readonly scoped: ScopedActivities;
  readonly coverage: readonly ObjectiveCoverage[];
  readonly headline: Headline;
}

/** The overview of a scope, over the counted activities of its year. */
export const yearOverview = (
  tables: ConventionTables,
  activities: readonly CountedActivity[],
  scope: Scope,
): YearOverview => {
  const convention = conventionInYear(tables, scope.year);
  const scoped = scopeActivities(activities, scope);
  const coverage = coverageOf(convention, scoped.activities);
  return { scope, convention, scoped, coverage, headline: headlineOf(scope.year, coverage, scoped.activities) };
};
