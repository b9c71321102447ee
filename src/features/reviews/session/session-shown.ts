import type { OperationalObjective } from '#domain/objectives/objective';
import type { Conclusion, Review, ReviewBody, Snapshot } from '#domain/reviews/review';
import type { I18n } from '#i18n/i18n-context';
import type { SessionRecord } from '#storage/repositories/session.repository';

/** A session with its body and what it concluded, among all that it can point to. */
export interface SessionShown {
  readonly session: Review;
  readonly body: ReviewBody | undefined;
  readonly conclusions: readonly Conclusion[];
  readonly read: SessionRecord;
}

/** The session of this id, null when the record has none. */
export const sessionShown = (read: SessionRecord, id: string): SessionShown | null => {
  const session = read.record.sessions.records.find((one) => one.id === id);
  if (session === undefined) return null;
  return {
    session,
    body: read.record.bodies.records.find((one) => one.id === session.body),
    conclusions: read.record.conclusions.records.filter(({ review }) => review === session.id),
    read,
  };
};

/** The versions kept for a session, the oldest first. */
export const versionsOf = ({ session, read }: SessionShown): readonly Snapshot[] => read.versions.filter(({ review }) => review === session.id);

/** What a session is called: as the record names it, else its body and its date. */
export const sessionTitle = ({ label, date }: Review, body: ReviewBody | undefined, { m, format }: I18n): string => {
  if (label !== undefined) return format.text(label);
  const name = format.text(body?.label ?? m.session.page);
  return date === undefined ? m.session.undatedTitle(name) : m.session.titled(name, format.period(date, 'long'));
};

/** « 15 mai 2023, 14 h 30 », null when the day is unknown. */
export const whenInWords = ({ date, hour }: Review, { m, format }: I18n): string | null => {
  if (date === undefined) return null;
  const [hours = '0', minutes = '00'] = hour?.split(':') ?? [];
  return [format.period(date, 'long'), ...(hour === undefined ? [] : [m.session.hour(Number(hours), minutes)])].join(', ');
};

export const objectiveNamed = (objectives: readonly OperationalObjective[], id: string | undefined): OperationalObjective | undefined =>
  id === undefined ? undefined : objectives.find((one) => one.id === id);
