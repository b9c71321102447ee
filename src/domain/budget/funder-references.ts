import type { Dossier } from '../dossier/dossier';
import type { Funder, Grant } from './budget';
import type { GrantStep } from './grant-standing';

/** The numbers by which a funder knows what is handed over to it; only those recorded. */
export interface FunderReferences {
  readonly organisationSiret: string | undefined;
  readonly organisationRna: string | undefined;
  readonly funderSiret: string | undefined;
  readonly agreements: readonly { readonly year: number; readonly number: string }[];
  readonly votes: readonly { readonly year: number; readonly reference: string; readonly date: GrantStep['date'] }[];
}

/** What is recorded of the numbers of an organisation, of its funder, and of some of the grants of that funder. */
export const funderReferences = ({ siret, rna }: Pick<Dossier['organisation'], 'siret' | 'rna'>, funder: Pick<Funder, 'siret'>, grants: readonly Grant[]): FunderReferences => ({
  organisationSiret: siret,
  organisationRna: rna,
  funderSiret: funder.siret,
  agreements: grants.flatMap(({ year, number }) => (number === undefined ? [] : [{ year, number }])),
  votes: grants.flatMap(({ year, steps }) => steps.flatMap(({ step, reference, date }) => (step !== 'voted' || reference === undefined ? [] : [{ year, reference, date }]))),
});
