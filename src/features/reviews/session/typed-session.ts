import { readWrittenDate } from '#documents/written/written-date';
import type { DateFault } from '#domain/periods/date-fault';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import type { DossierId, ReviewBodyId, ReviewId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { readHour } from '#domain/reviews/read-hour';
import type { Review } from '#domain/reviews/review';

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

export type SessionFault = DateFault | { readonly code: 'several-dates' | 'not-an-hour' | 'too-long' };

export type SessionFaults = { readonly [Field in keyof TypedSession]?: SessionFault };

export interface SessionContext {
  readonly dossier: DossierId;
  readonly id: ReviewId;
  readonly today: CivilDay;
  /** The year that a date written without one is in. */
  readonly year: number;
  /** What the field showed of the date that is stored, which is then kept as it is. */
  readonly shown: { readonly text: string; readonly date: PartialDate | undefined };
}

const LONGEST = 1000;

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

const dateOf = (text: string, { shown, ...context }: SessionContext): Result<PartialDate | undefined, SessionFault> => {
  if (text.trim() === '') return done(undefined);
  if (text === shown.text) return done(shown.date);
  const read = readWrittenDate(text, context);
  if (!read.ok) return read;
  const [date, ...others] = read.value.dates;
  return others.length > 0 ? refused({ code: 'several-dates' }) : done(date);
};

const tooLong = (...lines: readonly string[]): boolean => lines.some((line) => line.trim().length > LONGEST);

const faultsOf = (typed: TypedSession, context: SessionContext): SessionFaults => {
  const date = dateOf(typed.date, context);
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
  const date = dateOf(typed.date, context);
  return date.ok && Object.keys(faults).length === 0 ? done(withTyped(typed, context, before, date.value)) : refused(faults);
};
