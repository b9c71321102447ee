import { isCivilDay } from '../periods/parse-partial-date';
import type { Conclusion, Review } from './review';

/** The documents that go out of a session. */
export type SessionDocument = 'convocation' | 'folder' | 'minutes';

/** What a document would leave to be filled in. */
export type MissingPart = 'day' | 'hour' | 'place' | 'participants' | 'agenda' | 'conclusions' | 'version' | 'proposals' | 'versionBefore';

export interface SessionKnown {
  readonly session: Pick<Review, 'date' | 'hour' | 'place' | 'participants' | 'agenda'>;
  readonly conclusions: readonly Pick<Conclusion, 'type'>[];
  /** How many versions of the record are kept for it. */
  readonly versions: number;
  /** Whether one was kept at the session before. */
  readonly hasVersionBefore: boolean;
}

const ASKED: Readonly<Record<SessionDocument, readonly MissingPart[]>> = {
  convocation: ['day', 'hour', 'place', 'participants', 'agenda'],
  folder: ['day', 'agenda', 'proposals', 'versionBefore'],
  minutes: ['day', 'place', 'participants', 'agenda', 'conclusions', 'version'],
};

const isThere = (part: MissingPart, { session, conclusions, versions, hasVersionBefore }: SessionKnown): boolean => {
  switch (part) {
    case 'day':
      return session.date !== undefined && isCivilDay(session.date);
    case 'hour':
    case 'place':
      return session[part] !== undefined;
    case 'participants':
    case 'agenda':
      return session[part].length > 0;
    case 'conclusions':
      return conclusions.length > 0;
    case 'proposals':
      return conclusions.some(({ type }) => type === 'proposition' || type === 'request');
    case 'version':
      return versions > 0;
    case 'versionBefore':
      return hasVersionBefore;
  }
};

/** What a document of a session is to hold and the record does not: said before it is written, and never made up. */
export const missingInDocument = (document: SessionDocument, known: SessionKnown): readonly MissingPart[] => ASKED[document].filter((part) => !isThere(part, known));
