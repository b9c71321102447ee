import { useMemo } from 'react';
import { readActivityFilter, type IgnoredFilter } from '#domain/activities/activity-filter';
import { bodiesByScope, type BodyScope } from '#domain/reviews/bodies-by-scope';
import type { Conclusion, ReviewBody } from '#domain/reviews/review';
import { reviewsHeadline, type ReviewsHeadline } from '#domain/reviews/reviews-headline';
import { sessionsInYear, type SessionsInYear } from '#domain/reviews/sessions-in-year';
import { metricRows, type MetricRows } from '#domain/results/metric-rows';
import { scopeActivities } from '#domain/results/scope';
import type { ReviewsRecord } from '#storage/repositories/reviews.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useUrlSearch, type UrlSearch } from '#ui/url/search';

/** All that the page of one year tells: the bodies, their sessions, and the meetings that activities count. */
export interface ReviewsYear {
  readonly snapshot: YearSnapshot;
  readonly bodies: readonly ReviewBody[];
  readonly scopes: readonly BodyScope[];
  readonly sessions: SessionsInYear;
  readonly conclusions: readonly Conclusion[];
  readonly headline: ReviewsHeadline;
  readonly meetings: MetricRows;
  readonly governance: number;
  readonly territory: string | undefined;
  readonly ignored: readonly IgnoredFilter[];
}

const reviewsYear = (snapshot: YearSnapshot, record: ReviewsRecord, { annee, territoire }: UrlSearch): ReviewsYear => {
  const { year } = snapshot;
  // Only the year and the territory are read here; the other filters of an address belong to lists.
  const asked = { ...(annee !== undefined && { annee }), ...(territoire !== undefined && { territoire }) };
  const { filter, ignored } = readActivityFilter(asked, { ...snapshot, territories: snapshot.dossier.territories });
  const { activities } = scopeActivities(snapshot.activities, { year, territory: filter.territory });
  const bodies = record.bodies.records;
  const sessions = sessionsInYear(record.sessions.records, year);
  return {
    snapshot,
    bodies,
    scopes: bodiesByScope(bodies),
    sessions,
    conclusions: record.conclusions.records,
    headline: reviewsHeadline(bodies, sessions, year),
    meetings: metricRows(activities, 'meetings'),
    governance: activities.filter(({ kind }) => kind === 'governance').length,
    territory: filter.territory,
    ignored,
  };
};

export const useReviewsYear = (snapshot: YearSnapshot, record: ReviewsRecord): ReviewsYear => {
  const search = useUrlSearch();
  return useMemo(() => reviewsYear(snapshot, record, search), [snapshot, record, search]);
};
