import type { CivilDay } from '#domain/periods/partial-date';
import { boundsOf } from '#domain/periods/period-bounds';
import { conclusionsToFollow, sessionBefore, type FollowedConclusion } from '#domain/reviews/follow-up';
import { presentedActivities, type PresentedActivity } from '#domain/reviews/presentation/presented-activity';
import { presentedObjectives, type PresentedObjective } from '#domain/reviews/presentation/presented-objectives';
import { sinceDay, sinceVersion, type SinceLine } from '#domain/reviews/presentation/since-lines';
import { versionsToCompare } from '#domain/reviews/presentation/version-to-compare';
import type { Review, ReviewBody, Snapshot } from '#domain/reviews/review';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import type { ObjectiveId } from '#domain/record/id';
import { placePlanned, placesInYear } from '#domain/results/place-activities';
import { yearOverview, type YearOverview } from '#domain/results/year-overview';
import type { LinkedYear } from '#storage/repositories/links.repository';
import type { SessionRecord } from '#storage/repositories/session.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

/** What « depuis le dernier comité » is told from. */
export type SinceSource =
  | { readonly from: 'version'; readonly version: Snapshot; readonly comparison: VersionComparison }
  /** The version that was kept is being compared, or cannot be read: dates stand in for it. */
  | { readonly from: 'dates'; readonly version: 'none' | 'working' | 'unreadable' };

/** All that is read of a session to show it. */
export interface SessionRead {
  readonly session: Review;
  readonly record: SessionRecord;
  readonly snapshot: YearSnapshot;
  readonly linked: LinkedYear;
  readonly since: SinceSource;
  readonly on: CivilDay;
}

/** A session as it is shown: what the slides are made of. */
export interface PresentedSession {
  readonly session: Review;
  readonly body: ReviewBody | undefined;
  readonly before: Review | null;
  readonly snapshot: YearSnapshot;
  readonly overview: YearOverview;
  readonly followed: readonly FollowedConclusion[];
  readonly objectives: readonly PresentedObjective[];
  readonly since: SinceSource;
  /** Kept versions that it can be compared to, the latest first. */
  readonly versions: readonly Snapshot[];
  readonly hasProgramme: boolean;
}

const sinceOf = ({ snapshot, since }: SessionRead, before: Review | null, presented: readonly PresentedActivity[]): ReadonlyMap<ObjectiveId, readonly SinceLine[]> => {
  if (since.from === 'version') return sinceVersion(since.comparison.changes, presented, placesInYear(snapshot, snapshot.year).objective);
  return sinceDay(presented, before?.date === undefined ? null : boundsOf(before.date).last);
};

/** A session with its year, as the domain makes slides of them. Territories narrow nothing here: a committee looks at the whole. */
export const presentedSession = (read: SessionRead): PresentedSession => {
  const { session, record, snapshot, linked, since, on } = read;
  const { sessions, conclusions, bodies } = record.record;
  const before = session.date === undefined ? null : sessionBefore(session, sessions.records);
  const overview = yearOverview(snapshot, snapshot.activities, { year: snapshot.year });
  const followed = before === null ? [] : conclusionsToFollow(session, sessions.records, conclusions.records, on);
  const actionsOf = (year: number) => placePlanned(snapshot, year, linked.actions.filter((action) => action.year === year));
  const programme = actionsOf(snapshot.year);
  const presented = presentedActivities(overview.scoped.activities, linked.activities);
  const objectives = presentedObjectives({
    session, followed, on, programme,
    convention: overview.convention,
    counted: overview.scoped.activities,
    presented,
    since: sinceOf(read, before, presented),
    nextProgramme: actionsOf(snapshot.year + 1),
    links: linked.links,
    conclusions: conclusions.records,
  });
  return { session, body: bodies.records.find(({ id }) => id === session.body), before, snapshot, overview, followed, objectives, since, versions: versionsToCompare(session, record.versions), hasProgramme: programme.length > 0 };
};
