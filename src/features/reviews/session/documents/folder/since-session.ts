import type { CivilDay } from '#domain/periods/partial-date';
import { boundsOf } from '#domain/periods/period-bounds';
import type { DossierId, ObjectiveId } from '#domain/record/id';
import { sessionBefore } from '#domain/reviews/follow-up';
import { presentedActivities, type PresentedActivity } from '#domain/reviews/presentation/presented-activity';
import { sinceDay } from '#domain/reviews/presentation/since-lines';
import type { JalonDatabase } from '#storage/database';
import { readActivitiesById } from '#storage/repositories/activities.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import type { SessionShown } from '../../session-shown';

/** What the year dates after the session before, by objective, when no version was kept to compare to. */
export interface SinceSession {
  readonly from: 'dates';
  readonly day: CivilDay;
  readonly activities: ReadonlyMap<ObjectiveId, readonly PresentedActivity[]>;
}

/** Null when there is no session before whose date is known, or nothing is dated after it. */
export const readSinceSession = async (db: JalonDatabase, dossier: DossierId, { session, read }: SessionShown, { activities }: YearSnapshot): Promise<SinceSession | null> => {
  const before = session.date === undefined ? null : sessionBefore(session, read.record.sessions.records);
  if (before?.date === undefined) return null;
  const day = boundsOf(before.date).last;
  const later = activities.filter(({ dates }) => dates.some((date) => boundsOf(date).first > day));
  const { records } = await readActivitiesById(db, dossier, later.map(({ id }) => id));
  const lines = sinceDay(presentedActivities(later, new Map(records.map((activity) => [activity.id, activity]))), day);
  if (lines.size === 0) return null;
  return { from: 'dates', day, activities: new Map([...lines].map(([objective, own]) => [objective, own.flatMap((line) => (line.type === 'activity' ? [line.activity] : []))])) };
};
