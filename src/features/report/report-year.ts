import { useMemo } from 'react';
import { readActivityFilter, type IgnoredFilter } from '#domain/activities/activity-filter';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { toldApart } from '#domain/report/told-apart';
import { editionAsked } from '#domain/report/report-edition';
import { goalResults, type GoalResults } from '#domain/results/goal-results';
import { othersWorks, type OthersWorksGroup } from '#domain/results/others-works';
import { reportOutline, type ReportOutline } from '#domain/results/report-outline';
import { yearOverview, type YearOverview } from '#domain/results/year-overview';
import type { FundingRecord } from '#storage/repositories/funders.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useUrlSearch, type UrlSearch } from '#ui/url/search';
import { editionIn, type FunderEdition } from './edition/funder-edition';

/** What the report of one year is written from, before any activity is read whole. */
export interface ReportYear {
  readonly snapshot: YearSnapshot;
  readonly overview: YearOverview;
  readonly outline: ReportOutline;
  readonly results: GoalResults;
  readonly works: readonly OthersWorksGroup[];
  /** The name of the territory looked at. */
  readonly territory: string | undefined;
  /** The funder that it is made for; without one it is everyone's. */
  readonly edition: FunderEdition | undefined;
  readonly ignored: readonly IgnoredFilter[];
}

/** Where there is nobody to make an edition for. */
export const NO_FUNDING: FundingRecord = { funders: [], grants: [], payments: [] };

/** What is asked for by an address, of one year. */
export const reportYear = (snapshot: YearSnapshot, { annee, territoire, financeur }: UrlSearch, funding: FundingRecord): ReportYear => {
  const { year, dossier } = snapshot;
  // A report tells a whole year, or a whole territory of it: the other filters of an address belong to lists.
  const asked = { ...(annee !== undefined && { annee }), ...(territoire !== undefined && { territoire }) };
  const { filter, ignored } = readActivityFilter(asked, { ...snapshot, territories: dossier.territories });
  const edition = editionAsked({ financeur, territory: filter.territory }, funding.funders, dossier.territories);
  const overview = yearOverview(snapshot, snapshot.activities, { year, territory: edition.territory });
  const { convention, coverage, scoped } = overview;
  const { activities } = scoped;
  return {
    snapshot,
    overview,
    outline: reportOutline({ convention, coverage, activities }),
    results: goalResults(convention, activities),
    works: othersWorks(activities),
    territory: dossier.territories.find(({ code }) => code === edition.territory)?.label,
    edition: edition.funder && editionIn(edition.funder, snapshot, funding),
    ignored: [...ignored, ...edition.ignored],
  };
};

/** The activities that a report tells beside its goals, once they are read. */
export const toldBeside = ({ snapshot, overview, outline, edition }: ReportYear, activities: ReadonlyMap<ActivityId, Activity>) => ({
  elsewhere: outline.elsewhere,
  ...toldApart(snapshot.activities, overview.scope, activities, edition?.funder.id),
});

export const useReportYear = (snapshot: YearSnapshot, funding: FundingRecord): ReportYear => {
  const search = useUrlSearch();
  return useMemo(() => reportYear(snapshot, search, funding), [snapshot, search, funding]);
};
