import type { PartialDate } from '#domain/periods/partial-date';
import type { DossierId, ReviewBodyId, ReviewId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { readHour } from '#domain/reviews/read-hour';
import type { Review } from '#domain/reviews/review';
import { readOneDate, type OneDateContext, type OneDateFault } from './one-date';

/** A session as it is being typed. */
export interface TypedSession {
  readonly body: ReviewBodyId;
  readonly date: string;
  readonly hour: string;
  readonly place: string;
  readonly label: string;
  readonly participants: string;
  readonly notes: string;
}

export type SessionFault = OneDateFault | { readonly code: 'not-an-hour' } | { readonly code: 'too-long' };

export type SessionFaults = { readonly [Field in keyof TypedSession]?: SessionFault };

export interface SessionContext extends OneDateContext {
  readonly dossier: DossierId;
  readonly id: ReviewId;
}

const LONGEST = 1000;

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

const tooLong = (...lines: readonly string[]): boolean => lines.some((line) => line.trim().length > LONGEST);

const faultsOf = (typed: TypedSession, context: SessionContext): SessionFaults => {
  const date = readOneDate(typed.date, context);
  const long = { code: 'too-long' } as const;
  return {
    ...(!date.ok && { date: date.reason }),
    ...(typed.hour.trim() !== '' && readHour(typed.hour) === null && { hour: { code: 'not-an-hour' } }),
    ...(tooLong(typed.place) && { place: long }),
    ...(tooLong(typed.label) && { label: long }),
    ...(tooLong(...linesOf(typed.participants)) && { participants: long }),
  };
};

const anew = ({ dossier, id }: SessionContext, body: ReviewBodyId): Review => ({ dossier, id, rev: 0, body, participants: [], agenda: [], evidence: [], facts: [] });

const withTyped = (typed: TypedSession, context: SessionContext, before: Review | undefined, date: PartialDate | undefined): Review => {
  const { date: _date, hour: _hour, place: _place, label: _label, notes: _notes, ...kept } = before ?? anew(context, typed.body);
  const hour = readHour(typed.hour);
  const [place, label, notes] = [typed.place.trim(), typed.label.trim(), typed.notes.trim()];
  return {
    ...kept,
    body: typed.body,
    participants: linesOf(typed.participants),
    ...(date !== undefined && { date }),
    ...(hour !== null && { hour }),
    ...(place !== '' && { place }),
    ...(label !== '' && { label }),
    ...(notes !== '' && { notes }),
  };
};

/** The session to be stored, or what is at fault, field by field. */
export const readSessionForm = (typed: TypedSession, context: SessionContext, before: Review | undefined): Result<Review, SessionFaults> => {
  const faults = faultsOf(typed, context);
  const date = readOneDate(typed.date, context);
  return date.ok && Object.keys(faults).length === 0 ? done(withTyped(typed, context, before, date.value)) : refused(faults);
};
