import type { CivilDay, PartialDate } from '../periods/partial-date';
import { boundsOf } from '../periods/period-bounds';
import type { AwaitedPayment, ExpectedMonth } from './expected-payments';

/** What is awaited, parted by what is known of when. Each payment is in one of the three. */
export interface AwaitedParts {
  /** The months to come that have some, in order. */
  readonly months: readonly (ExpectedMonth & { readonly month: PartialDate })[];
  /** The last day of what was expected is over, and no payment is recorded. */
  readonly passed: readonly AwaitedPayment[];
  /** No date, or one that names no month, such as a half-year. */
  readonly undated: readonly AwaitedPayment[];
}

const hasPassed =
  (day: CivilDay) =>
  ({ payment: { expected } }: AwaitedPayment): boolean =>
    expected !== undefined && boundsOf(expected).last < day;

const sum = (awaited: readonly AwaitedPayment[]): number => awaited.reduce((total, { payment }) => total + payment.amountCents, 0);

/** Parts what `expectedByMonth` gathers as it stands on a day; a date wider than a month passes at its last day. */
export const awaitedParts = (expected: readonly ExpectedMonth[], day: CivilDay): AwaitedParts => {
  const passed = expected.flatMap(({ payments }) => payments.filter(hasPassed(day)));
  const toCome = expected.map(({ month, payments }) => ({ month, payments: payments.filter((one) => !passed.includes(one)) }));
  return {
    months: toCome.flatMap(({ month, payments }) => (month === null || payments.length === 0 ? [] : [{ month: month as PartialDate, payments, cents: sum(payments) }])),
    passed,
    undated: toCome.flatMap(({ month, payments }) => (month === null ? payments : [])),
  };
};
