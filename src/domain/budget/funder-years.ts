import type { Amendment, Convention } from '../objectives/objective';
import { amendmentDates, standingInYear } from '../objectives/objectives-in-year';
import type { Funder, Grant, Payment } from './budget';
import { beyondVote } from './expected-payments';
import { maximumInYear } from './funder-in-year';
import { grantStanding, type GrantStanding } from './grant-standing';

/** One year with one funder: what it grants at most, what was voted and paid, and what goes beyond the vote (null without one). */
export interface FunderYear extends GrantStanding {
  readonly year: number;
  readonly maximum: Pick<Funder, 'maximumPerYearCents' | 'parts'>;
  readonly beyondCents: number | null;
}

export interface FunderRecord {
  readonly conventions: readonly Pick<Convention, 'years'>[];
  readonly amendments: readonly Amendment[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
}

/** The years of the conventions in which a funder stands [D4], and any other year that holds one of its grants, in order. */
export const funderYears = (funder: Funder, { conventions, amendments, grants, payments }: FunderRecord): readonly FunderYear[] => {
  const dates = amendmentDates(amendments);
  const planned = conventions.flatMap(({ years }) => years).filter((year) => standingInYear(year, dates)(funder) === 'holds');
  const granted = grants.filter((grant) => grant.funder === funder.id).map(({ year }) => year);
  return [...new Set([...planned, ...granted])].toSorted((left, right) => left - right).map((year) => ({
    year,
    maximum: maximumInYear(funder, year, amendments),
    ...grantStanding(grants, payments, funder.id, year),
    beyondCents: beyondVote(grants, payments, funder.id, year),
  }));
};

/** What the years of a funder come to; null when nothing of the kind is recorded in any. */
export interface FunderTotals {
  readonly votes: number;
  readonly votedCents: number | null;
  readonly paidCents: number | null;
}

const sumKnown = (amounts: readonly (number | null)[]): number | null => {
  const known = amounts.filter((cents) => cents !== null);
  return known.length === 0 ? null : known.reduce((sum, cents) => sum + cents, 0);
};

/** Votes counted by year, and the amounts voted and paid over all years [D2]. */
export const funderTotals = (years: readonly FunderYear[]): FunderTotals => ({
  votes: years.filter(({ votedCents }) => votedCents !== null).length,
  votedCents: sumKnown(years.map(({ votedCents }) => votedCents)),
  paidCents: sumKnown(years.map(({ paidCents }) => paidCents)),
});
