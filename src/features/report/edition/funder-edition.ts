import type { Funder } from '#domain/budget/budget';
import { fundersInYear } from '#domain/budget/funder-in-year';
import { funderReferences, type FunderReferences } from '#domain/budget/funder-references';
import { grantStanding } from '#domain/budget/grant-standing';
import { editionFunding, type GrantTold } from '#domain/report/edition-funding';
import type { FundingRecord } from '#storage/repositories/funders.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

/** A funder that a report is made for, and what is told of it there: its references and the grants of that year. */
export interface FunderEdition {
  readonly funder: Funder;
  readonly references: FunderReferences;
  readonly funding: readonly GrantTold[];
}

export const editionIn = (funder: Funder, { year, dossier }: YearSnapshot, { grants, payments }: FundingRecord): FunderEdition => ({
  funder,
  references: funderReferences(dossier.organisation, funder, grantStanding(grants, payments, funder.id, year).grants),
  funding: editionFunding(funder.id, year, grants, payments),
});

/** Those that a report of a year can be made for: the funders of that year, and the one that it is made for. */
export const editionFunders = ({ year, amendments }: YearSnapshot, { funders, grants }: FundingRecord, chosen: Funder | undefined): readonly Funder[] =>
  fundersInYear(funders, year, amendments, ({ id }) => id === chosen?.id || grants.some((grant) => grant.funder === id && grant.year === year));
