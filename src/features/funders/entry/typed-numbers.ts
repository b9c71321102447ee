import type { Funder } from '#domain/budget/budget';
import { parseRna, parseSiret, type NumberFault } from '#domain/budget/registration-numbers';
import type { Dossier } from '#domain/dossier/dossier';
import { done, refused, type Result } from '#domain/record/result';

type Organisation = Dossier['organisation'];

/** The numbers as they stand in their form. */
export interface TypedNumbers {
  readonly organisation: string;
  readonly rna: string;
  readonly funder: string;
}

export type NumberFaults = Partial<Record<keyof TypedNumbers, NumberFault>>;

interface Registered {
  readonly organisation: Organisation;
  readonly funder: Funder;
}

export const numbersAsTyped = ({ organisation, funder }: Registered): TypedNumbers => ({
  organisation: organisation.siret ?? '',
  rna: organisation.rna ?? '',
  funder: funder.siret ?? '',
});

type Parse = (text: string) => Result<string, NumberFault>;

/** What was left as it is stored is not judged again: a number of a file whose key is wrong stays until someone changes it. */
const read = (typed: string, before: string | undefined, parse: Parse): Result<string | undefined, NumberFault> => {
  if (typed.trim() === '') return done(undefined);
  return typed === before ? done(before) : parse(typed);
};

const withNumber = <Of extends { readonly siret?: string | undefined }>(of: Of, siret: string | undefined): Of => {
  const { siret: _before, ...bare } = of;
  return { ...bare, ...(siret !== undefined && { siret }) } as Of;
};

/** What changes by what was typed, and nothing of what stays; or what is wrong with each number. */
export const readNumbers = (typed: TypedNumbers, { organisation, funder }: Registered): Result<Partial<Registered>, NumberFaults> => {
  const [own, rna, theirs] = [read(typed.organisation, organisation.siret, parseSiret), read(typed.rna, organisation.rna, parseRna), read(typed.funder, funder.siret, parseSiret)];
  if (!own.ok || !rna.ok || !theirs.ok) {
    return refused({ ...(!own.ok && { organisation: own.reason }), ...(!rna.ok && { rna: rna.reason }), ...(!theirs.ok && { funder: theirs.reason }) });
  }
  const { rna: _before, ...bare } = withNumber(organisation, own.value);
  return done({
    ...((own.value !== organisation.siret || rna.value !== organisation.rna) && { organisation: { ...bare, ...(rna.value !== undefined && { rna: rna.value }) } }),
    ...(theirs.value !== funder.siret && { funder: withNumber(funder, theirs.value) }),
  });
};
