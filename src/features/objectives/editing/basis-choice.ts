import type { Basis } from '#domain/objectives/acts/basis';
import type { Amendment, Convention } from '#domain/objectives/objective';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { AmendmentId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';

export const NEW_AMENDMENT = 'new';

/** The basis of an act as it stands in its form: `amendment` is the id of one, or a new one whose fields are typed. */
export interface BasisChoice {
  readonly type: 'correction' | 'amendment';
  readonly amendment: string;
  readonly date: string;
  readonly number: string;
  readonly reason: string;
}

export const CORRECTING: BasisChoice = { type: 'correction', amendment: NEW_AMENDMENT, date: '', number: '', reason: '' };

/** What is missing of a new amendment. */
export type BasisFault = 'date' | 'reason';

/** A new amendment from what was typed of it, under an id that is the same for as long as its form is open. */
export const typedAmendment = (
  { date, number, reason }: Pick<BasisChoice, 'date' | 'number' | 'reason'>,
  { dossier, id: convention }: Convention,
  id: AmendmentId,
): Result<Amendment, BasisFault> => {
  const day = parseCivilDay(date);
  if (day === null) return refused('date');
  if (reason.trim() === '') return refused('reason');
  return done({ dossier, id, rev: 0, convention, date: day, reason: reason.trim(), ...(number.trim() !== '' && { number: number.trim() }) });
};

/** The basis that a form's choice stands for. */
export const basisOf = (
  choice: BasisChoice,
  amendments: readonly Amendment[],
  convention: Convention,
  newId: AmendmentId,
): Result<Basis, BasisFault> => {
  if (choice.type === 'correction') return done({ type: 'correction' });
  const known = amendments.find(({ id }) => id === choice.amendment);
  if (known !== undefined) return done({ type: 'amendment', amendment: known });
  const typed = typedAmendment(choice, convention, newId);
  return typed.ok ? done({ type: 'amendment', amendment: typed.value }) : typed;
};
