import { lastDayOf, yearOrder } from '../periods/compare-periods';
import type { CivilDay } from '../periods/partial-date';
import type { Conclusion, Review } from './review';

/** A conclusion with the session that it was taken in, as the next one looks at it. */
export interface FollowedConclusion {
  readonly conclusion: Conclusion;
  readonly session: Review;
  /** Its day is past and it is still open. An information asks for nothing. */
  readonly late: boolean;
}

const orderOf = (session: Review): string => `${yearOrder(session.date ?? null)}/${session.id}`;

/** The session of the same body held before another, null for its first. */
export const sessionBefore = (session: Review, sessions: readonly Review[]): Review | null =>
  sessions
    .filter(({ id, body, date }) => id !== session.id && body === session.body && date !== undefined)
    .filter((other) => orderOf(other) < orderOf(session))
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? 1 : -1))[0] ?? null;

const isLate = ({ followUp, due, type }: Conclusion, on: CivilDay): boolean => {
  if (followUp !== 'open' || type === 'information' || due === undefined) return false;
  const last = lastDayOf([due]);
  return last !== null && last < on;
};

/**
 * What a session opens with: all that the one before concluded, and what is still open of those before it; the oldest first.
 * `on` is the day that lateness is judged on.
 */
export const conclusionsToFollow = (session: Review, sessions: readonly Review[], conclusions: readonly Conclusion[], on: CivilDay): readonly FollowedConclusion[] => {
  const before = sessionBefore(session, sessions);
  if (before === null) return [];
  const earlier = sessions.filter(({ id, body, date }) => id !== session.id && body === session.body && date !== undefined).filter((other) => orderOf(other) <= orderOf(before));
  return earlier
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
    .flatMap((held) =>
      conclusions
        .filter(({ review, followUp }) => review === held.id && (held.id === before.id || followUp === 'open'))
        .map((conclusion): FollowedConclusion => ({ conclusion, session: held, late: isLate(conclusion, on) })),
    );
};
