import { groupBy } from '../record/group-by';
import type { FunderId } from '../record/id';
import type { Grant, Payment } from './budget';

export type GrantStep = Grant['steps'][number];

/** What a year's grants come to for one funder: amounts voted, and paid, null when nothing of the kind is recorded. */
export interface GrantStanding {
  readonly grants: readonly Grant[];
  readonly votedCents: number | null;
  readonly paidCents: number | null;
}

const sumOrNull = (amounts: readonly number[]): number | null =>
  amounts.length === 0 ? null : amounts.reduce((sum, cents) => sum + cents, 0);

const inDayOrder = (left: GrantStep, right: GrantStep): number => ((left.date ?? '') < (right.date ?? '') ? -1 : 1);

/** The last vote of a grant, one that states its amount before one that does not: a second vote replaces the first, it does not add to it. */
export const lastVote = ({ steps }: Pick<Grant, 'steps'>): GrantStep | undefined => {
  const votes = steps.filter(({ step }) => step === 'voted').toSorted(inDayOrder);
  return votes.findLast(({ amountCents }) => amountCents !== undefined) ?? votes.at(-1);
};

const votedOf = (grant: Grant): readonly number[] => {
  const cents = lastVote(grant)?.amountCents;
  return cents === undefined ? [] : [cents];
};

const inYearOrder = (left: Grant, right: Grant): number => left.year - right.year || (left.id < right.id ? -1 : 1);

/** One funder’s grants of a year, with what was voted and paid of them [D2]; a payment without a date is still awaited. */
export const grantStanding = (
  grants: readonly Grant[],
  payments: readonly Pick<Payment, 'grant' | 'amountCents' | 'date'>[],
  funder: FunderId,
  year: number,
): GrantStanding => {
  const own = grants.filter((grant) => grant.funder === funder && grant.year === year).toSorted(inYearOrder);
  const byGrant = groupBy(payments.filter(({ date }) => date !== undefined), ({ grant }) => grant);
  return {
    grants: own,
    votedCents: sumOrNull(own.flatMap(votedOf)),
    paidCents: sumOrNull(own.flatMap(({ id }) => (byGrant.get(id) ?? []).map(({ amountCents }) => amountCents))),
  };
};

/** One funder's grants of other years than the one looked at, in order: what is recorded is never out of reach. */
export const grantsOfOtherYears = (grants: readonly Grant[], funder: FunderId, year: number): readonly Grant[] =>
  grants.filter((grant) => grant.funder === funder && grant.year !== year).toSorted(inYearOrder);
