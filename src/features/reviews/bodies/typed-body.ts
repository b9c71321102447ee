import type { DossierId, ReviewBodyId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { codeOfBody } from '#domain/reviews/body-code';
import type { ReviewBody } from '#domain/reviews/review';

export type BodyNature = NonNullable<ReviewBody['nature']>;

/** A body as it is being typed. */
export interface TypedBody {
  readonly label: string;
  readonly nature: BodyNature | '';
  readonly frequency: string;
  readonly members: string;
  readonly role: string;
  readonly scope: string;
}

export type BodyFault = 'missing' | 'too-long' | 'not-a-frequency';
export type BodyFaults = { readonly [Field in keyof TypedBody]?: BodyFault };

export interface BodyContext {
  readonly dossier: DossierId;
  readonly id: ReviewBodyId;
  readonly bodies: readonly ReviewBody[];
}

const LONGEST = 1000;

/** No body meets more than once a day. */
const MOST_OFTEN = 366;

const isFrequency = (text: string): boolean => /^\d{1,3}$/u.test(text) && Number(text) > 0 && Number(text) <= MOST_OFTEN;

const trimmed = (typed: TypedBody): TypedBody => ({ ...typed, label: typed.label.trim(), frequency: typed.frequency.trim(), members: typed.members.trim(), role: typed.role.trim(), scope: typed.scope.trim() });

const faultsOf = ({ label, frequency, members, scope }: TypedBody): BodyFaults => ({
  ...(label === '' && { label: 'missing' }),
  ...(label.length > LONGEST && { label: 'too-long' }),
  ...(members.length > LONGEST && { members: 'too-long' }),
  ...(scope.length > LONGEST && { scope: 'too-long' }),
  ...(frequency !== '' && !isFrequency(frequency) && { frequency: 'not-a-frequency' }),
});

const anew = ({ dossier, id, bodies }: BodyContext, label: string): ReviewBody => ({
  dossier,
  id,
  rev: 0,
  code: codeOfBody(label, bodies.map(({ code }) => code)),
  label,
  position: Math.max(-1, ...bodies.map(({ position }) => position)) + 1,
});

/** A rhythm that is changed is no longer the one that a document states, in its words. */
const rhythmOf = (frequency: string, before: ReviewBody | undefined): Partial<ReviewBody> => {
  const times = frequency === '' ? undefined : Number(frequency);
  const { frequencyWords, frequencySource } = before ?? {};
  const told = times === before?.frequencyPerYear;
  return {
    ...(times !== undefined && { frequencyPerYear: times }),
    ...(told && frequencyWords !== undefined && { frequencyWords }),
    ...(told && frequencySource !== undefined && { frequencySource }),
  };
};

const withTyped = ({ label, nature, frequency, members, role, scope }: TypedBody, before: ReviewBody | undefined, context: BodyContext): ReviewBody => {
  const { nature: _nature, frequencyPerYear: _times, frequencyWords: _words, frequencySource: _source, members: _members, role: _role, scope: _scope, ...kept } = before ?? anew(context, label);
  return {
    ...kept,
    label,
    ...rhythmOf(frequency, before),
    ...(nature !== '' && { nature }),
    ...(members !== '' && { members }),
    ...(role !== '' && { role }),
    ...(scope !== '' && { scope }),
  };
};

/** The body to be stored, or what is at fault, field by field. */
export const readBodyForm = (given: TypedBody, context: BodyContext, before: ReviewBody | undefined): Result<ReviewBody, BodyFaults> => {
  const typed = trimmed(given);
  const faults = faultsOf(typed);
  return Object.keys(faults).length === 0 ? done(withTyped(typed, before, context)) : refused(faults);
};
