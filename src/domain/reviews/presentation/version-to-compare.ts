import { boundsOf } from '../../periods/period-bounds';
import type { Review, Snapshot } from '../review';

const latest = (versions: readonly Snapshot[]): Snapshot | null => versions.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1))[0] ?? null;

/**
 * The kept version that « depuis le dernier comité » starts from: the last one kept for the session before, else the last one that
 * was kept before this session and not for it. Null when none was. A version of one programme is not one of the record.
 */
export const versionToCompare = (session: Review, before: Review | null, versions: readonly Snapshot[]): Snapshot | null => {
  const whole = versions.filter(({ programme, review }) => programme === undefined && review !== session.id);
  const own = latest(whole.filter(({ review }) => before !== null && review === before.id));
  if (own !== null || session.date === undefined) return own;
  const { first } = boundsOf(session.date);
  return latest(whole.filter(({ date }) => date < first));
};
