import type { Grant, Payment } from '../budget/budget';
import { grantStanding, lastVote, type GrantStep } from '../budget/grant-standing';
import type { FunderId } from '../record/id';

/** What an edition says of one grant: its last vote, and its payments, those made before those that are only expected. */
export interface GrantTold {
  readonly grant: Grant;
  readonly vote: GrantStep | undefined;
  readonly paid: readonly Payment[];
  readonly expected: readonly Payment[];
}

const byDay = (dayOf: (payment: Payment) => string | undefined, payments: readonly Payment[]): readonly Payment[] =>
  payments.toSorted((left, right) => ((dayOf(left) ?? '~') < (dayOf(right) ?? '~') ? -1 : 1));

const toldOf = (grant: Grant, payments: readonly Payment[]): GrantTold => {
  const own = payments.filter((payment) => payment.grant === grant.id);
  return {
    grant,
    vote: lastVote(grant),
    paid: byDay(({ date }) => date, own.filter(({ date }) => date !== undefined)),
    expected: byDay(({ expected }) => expected, own.filter(({ date, expected }) => date === undefined && expected !== undefined)),
  };
};

/**
 * What is recorded of a funder's grants for one year [D2]: votes, payments made, and those whose period is recorded. A grant of
 * which nothing of this is known is left out: its absence says nothing of what was decided.
 */
export const editionFunding = (funder: FunderId, year: number, grants: readonly Grant[], payments: readonly Payment[]): readonly GrantTold[] =>
  grantStanding(grants, payments, funder, year)
    .grants.map((grant) => toldOf(grant, payments))
    .filter(({ vote, paid, expected }) => vote !== undefined || paid.length + expected.length > 0);
