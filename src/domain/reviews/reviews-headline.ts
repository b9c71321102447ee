import type { Review, ReviewBody } from './review';
import type { SessionsInYear } from './sessions-in-year';

/** Which sentence opens the page of bodies that meet. */
export type ReviewsVariant = 'no_body' | 'held_in_year' | 'undated_only' | 'none_recorded';

/** The numbers of the sentence, which names no body [F1]. A session without a date is in no year, and said to be so. */
export interface ReviewsHeadline {
  readonly variant: ReviewsVariant;
  readonly year: number;
  readonly bodies: number;
  readonly withFrequency: number;
  readonly inYear: number;
  readonly undated: number;
  readonly otherYears: number;
}

const variantOf = (bodies: number, { inYear, undated }: SessionsInYear): ReviewsVariant => {
  if (inYear.length > 0) return 'held_in_year';
  if (undated.length > 0) return 'undated_only';
  return bodies === 0 ? 'no_body' : 'none_recorded';
};

/** The computed sentence of a year, from the bodies foreseen and the sessions recorded. */
export const reviewsHeadline = (
  bodies: readonly Pick<ReviewBody, 'frequencyPerYear' | 'frequencyWords'>[],
  sessions: SessionsInYear,
  year: number,
): ReviewsHeadline => ({
  variant: variantOf(bodies.length, sessions),
  year,
  bodies: bodies.length,
  withFrequency: bodies.filter(({ frequencyPerYear, frequencyWords }) => frequencyPerYear !== undefined || frequencyWords !== undefined).length,
  inYear: sessions.inYear.length,
  undated: sessions.undated.length,
  otherYears: sessions.otherYears.length,
});

/** The sessions of one body. */
export const sessionsOf = (sessions: readonly Review[], body: ReviewBody['id']): readonly Review[] =>
  sessions.filter((session) => session.body === body);
