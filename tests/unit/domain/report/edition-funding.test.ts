import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grant, Payment } from '#domain/budget/budget';
import { grantStanding } from '#domain/budget/grant-standing';
import { editionFunding } from '#domain/report/edition-funding';
import { date, day } from '#tests/fixtures/builders/day';
import { aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const aPayment = (grant: Grant, over: Partial<Payment> = {}): Payment => ({ dossier: grant.dossier, id: idFor('payment'), rev: 0, grant: grant.id, kind: 'instalment', amountCents: 100, waitsFor: [], ...over });

describe('what the edition of a funder says of its grants', () => {
  it('is the last vote, what was paid, then what is expected, each by its day', () => {
    const grant = aGrant('a', { steps: [{ step: 'voted', amountCents: 700, date: day('2022-06-01') }, { step: 'voted', amountCents: 500, date: day('2022-03-01') }, { step: 'asked', amountCents: 900 }] });
    const later = aPayment(grant, { id: idFor('later'), date: date('2022-11-02') });
    const sooner = aPayment(grant, { id: idFor('sooner'), date: date('2022-07-01') });
    const balance = aPayment(grant, { id: idFor('balance'), kind: 'balance', expected: date('2023-06') });
    const [told, ...others] = editionFunding(idFor('a'), 2022, [grant], [later, balance, sooner]);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ vote: { amountCents: 700 }, paid: [sooner, later], expected: [balance] });
  });

  it('is nothing where nothing was voted or paid: what was asked, or awaited without a date, says nothing of a decision', () => {
    const grant = aGrant('a', { steps: [{ step: 'asked', amountCents: 900 }, { step: 'proposed', amountCents: 800 }] });
    expect(editionFunding(idFor('a'), 2022, [grant], [aPayment(grant)])).toEqual([]);
    expect(editionFunding(idFor('a'), 2023, [aGrant('a', { steps: [{ step: 'voted' }] })], [])).toEqual([]);
  });

  it('adds up to what its page says was voted and paid, and holds nothing of another funder', () => {
    const grants = fc.array(fc.record({ funder: fc.constantFrom('a', 'b'), year: fc.constantFrom(2022, 2023), votes: fc.array(fc.option(fc.nat(9000), { nil: undefined }), { maxLength: 3 }) }), { maxLength: 6 });
    const payments = fc.array(fc.record({ of: fc.nat(5), amountCents: fc.nat(9000), paid: fc.boolean(), known: fc.boolean() }), { maxLength: 12 });
    holdsFor(
      fc.property(grants, payments, (ofGrants, ofPayments) => {
        const given = ofGrants.map(({ funder, year, votes }, index) =>
          aGrant(funder, { id: idFor(`grant ${String(index)}`), year, steps: votes.map((cents) => ({ step: 'voted' as const, ...(cents !== undefined && { amountCents: cents }) })) }),
        );
        const paid = ofPayments.flatMap(({ of, amountCents, paid: isPaid, known }, index) => {
          const grant = given[of];
          return grant === undefined ? [] : [aPayment(grant, { id: idFor(`payment ${String(index)}`), amountCents, ...(isPaid && { date: date('2022-05-01') }), ...(known && { expected: date('2022-06') }) })];
        });
        const told = editionFunding(idFor('a'), 2022, given, paid);
        const { grants: own, votedCents, paidCents } = grantStanding(given, paid, idFor('a'), 2022);
        const sum = (cents: readonly number[]): number => cents.reduce((all, one) => all + one, 0);
        expect(sum(told.flatMap(({ vote }) => vote?.amountCents ?? []))).toBe(votedCents ?? 0);
        expect(sum(told.flatMap((one) => one.paid.map(({ amountCents }) => amountCents)))).toBe(paidCents ?? 0);
        expect(told.every(({ grant }) => own.includes(grant))).toBe(true);
        const ids = told.flatMap((one) => [...one.paid, ...one.expected].map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
