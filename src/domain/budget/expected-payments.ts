import type { PartialDate } from '../periods/partial-date';
import { boundsOf } from '../periods/period-bounds';
import type { DeliverableId, FunderId } from '../record/id';
import type { Grant, Payment } from './budget';
import { grantStanding } from './grant-standing';

/** A payment that was not received yet, and the pieces it still waits for. */
export interface AwaitedPayment {
  readonly payment: Payment;
  readonly grant: Grant;
  readonly waitsFor: readonly DeliverableId[];
}

/** Payments expected in one month; null for those of which no month is known. */
export interface ExpectedMonth {
  readonly month: string | null;
  readonly cents: number;
  readonly payments: readonly AwaitedPayment[];
}

/** The month that a payment is expected in: a date wider than a month names none. */
const monthOf = (expected: PartialDate | undefined): string | null => {
  if (expected === undefined) return null;
  const { first, last } = boundsOf(expected);
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : null;
};

const order = ({ month }: ExpectedMonth): string => month ?? '~';

/** « Encaissements attendus »: what is awaited by month, those without a month last; each once, `sent` naming the pieces handed over. */
export const expectedByMonth = (grants: readonly Grant[], payments: readonly Payment[], sent: (piece: DeliverableId, grant: Grant) => boolean): readonly ExpectedMonth[] => {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const months = new Map<string | null, AwaitedPayment[]>();
  for (const payment of payments) {
    const grant = byId.get(payment.grant);
    if (grant === undefined || payment.date !== undefined) continue;
    const month = monthOf(payment.expected);
    const awaited = { payment, grant, waitsFor: payment.waitsFor.filter((piece) => !sent(piece, grant)) };
    months.set(month, [...(months.get(month) ?? []), awaited]);
  }
  return [...months]
    .map(([month, awaited]) => ({ month, payments: awaited, cents: awaited.reduce((sum, { payment }) => sum + payment.amountCents, 0) }))
    .toSorted((left, right) => (order(left) < order(right) ? -1 : 1));
};

/** What was paid, or is awaited, beyond what was voted for a funder's year, in cents; 0 when within, null when no vote is recorded. */
export const beyondVote = (grants: readonly Grant[], payments: readonly Payment[], funder: FunderId, year: number): number | null => {
  const { grants: own, votedCents } = grantStanding(grants, payments, funder, year);
  if (votedCents === null) return null;
  const ids = new Set(own.map(({ id }) => id));
  const planned = payments.reduce((sum, { grant, amountCents }) => sum + (ids.has(grant) ? amountCents : 0), 0);
  return Math.max(0, planned - votedCents);
};
