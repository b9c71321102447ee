import { boundsOf } from '../../periods/period-bounds';
import type { Review, Snapshot } from '../review';

/** Versions that a session can be compared to, the latest first: of the whole record, and kept for another session or for none. */
export const versionsToCompare = (session: Review, versions: readonly Snapshot[]): readonly Snapshot[] =>
  versions.filter(({ programme, review }) => programme === undefined && review !== session.id).toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1));

/**
 * The kept version that « depuis le dernier comité » starts from: the last one kept for the session before, else the last one that
 * was kept before this session and not for it. Null when none was. A version of one programme is not one of the record.
 */
export const versionToCompare = (session: Review, before: Review | null, versions: readonly Snapshot[]): Snapshot | null => {
  const whole = versionsToCompare(session, versions);
  const own = whole.find(({ review }) => before !== null && review === before.id) ?? null;
  if (own !== null || session.date === undefined) return own;
  const { first } = boundsOf(session.date);
  return whole.find(({ date }) => date < first) ?? null;
};
