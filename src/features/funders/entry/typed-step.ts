import type { Funder, Grant } from '#domain/budget/budget';
import type { GrantStep } from '#domain/budget/grant-standing';
import { eurosAsTyped, parseEuros, type EurosFault } from '#domain/budget/parse-euros';
import { withStep } from '#domain/budget/record-step';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { GrantId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';

/** One step as it stands in its form; an empty part is the grant as a whole. */
export interface TypedStep {
  readonly part: string;
  readonly step: GrantStep['step'];
  readonly amount: string;
  readonly date: string;
  readonly body: string;
  readonly reference: string;
  readonly number: string;
}

export interface StepFaults {
  readonly amount?: EurosFault;
  readonly date?: 'invalid';
}

/** The step that is changed; without one, a step is added. */
export interface StepBefore {
  readonly grant: Grant;
  readonly index: number;
}

export const stepAsTyped = (before: StepBefore | undefined, only: Grant | undefined): TypedStep => {
  const step = before?.grant.steps[before.index];
  return {
    part: (before?.grant ?? only)?.part ?? '',
    step: step?.step ?? 'voted',
    amount: step?.amountCents === undefined ? '' : eurosAsTyped(step.amountCents),
    date: step?.date ?? '',
    body: step?.body ?? '',
    reference: step?.reference ?? '',
    number: (before?.grant ?? only)?.number ?? '',
  };
};

/** The number of the yearly agreement is known once it is signed. */
export const takesNumber = (step: GrantStep['step']): boolean => step === 'agreement_signed' || step === 'notified';

interface Base {
  readonly dossier: Grant['dossier'];
  readonly id: GrantId;
  readonly funder: Funder;
  readonly year: number;
  readonly grants: readonly Grant[];
}

const grantOf = ({ dossier, id, funder, year, grants }: Base, part: string): Grant => {
  const known = grants.find((grant) => (grant.part ?? '') === part);
  if (known !== undefined) return known;
  const chosen = funder.parts.find((one) => one.id === part);
  return { dossier, id, rev: 0, funder: funder.id, year, steps: [], ...(chosen !== undefined && { part: chosen.id }) };
};

const numbered = (grant: Grant, { step, number }: TypedStep): Grant => {
  if (!takesNumber(step)) return grant;
  const { number: _before, ...bare } = grant;
  return number.trim() === '' ? bare : { ...bare, number: number.trim() };
};

/** The grant with what was typed of one of its steps, or what is wrong with it. An amount or a day that is not known stays out. */
export const readStep = (typed: TypedStep, base: Base, before: StepBefore | undefined): Result<Grant, StepFaults> => {
  const amount = typed.amount.trim() === '' ? undefined : parseEuros(typed.amount);
  const day = typed.date === '' ? undefined : parseCivilDay(typed.date);
  if (amount?.ok === false || day === null) {
    return refused({ ...(amount?.ok === false && { amount: amount.reason }), ...(day === null && { date: 'invalid' as const }) });
  }
  const step: GrantStep = {
    step: typed.step,
    ...(amount !== undefined && { amountCents: amount.value }),
    ...(day !== undefined && { date: day }),
    ...(typed.body.trim() !== '' && { body: typed.body.trim() }),
    ...(typed.reference.trim() !== '' && { reference: typed.reference.trim() }),
  };
  return done(numbered(withStep(before?.grant ?? grantOf(base, typed.part), step, before?.index), typed));
};
