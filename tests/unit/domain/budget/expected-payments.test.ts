import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Payment } from '#domain/budget/budget';
import { beyondVote, expectedByMonth } from '#domain/budget/expected-payments';
import { date } from '#tests/fixtures/builders/day';
import { aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const grant = aGrant('a', { steps: [{ step: 'voted', amountCents: 10_000_00 }] });

const payment = (label: string, over: Partial<Payment> = {}): Payment => ({
  dossier: idFor('dossier'), id: idFor(label), rev: 0, grant: grant.id, kind: 'instalment', amountCents: 5_000_00, waitsFor: [], ...over,
});

describe('the payments that are awaited', () => {
  it('stand in the month they are expected in, those without a month last, and those received nowhere', () => {
    const months = expectedByMonth([grant], [payment('balance', { expected: date('2023-H1') }), payment('second', { expected: date('2022-09-15') }), payment('first', { expected: date('2022-03') }), payment('paid', { date: date('2022-01-10') })], () => false);
    expect(months.map(({ month, cents }) => [month, cents])).toEqual([['2022-03', 500_000], ['2022-09', 500_000], [null, 500_000]]);
  });

  it('name the pieces they still wait for', () => {
    const [month] = expectedByMonth([grant], [payment('balance', { waitsFor: [idFor('accounts'), idFor('report')] })], (piece) => piece === idFor('report'));
    expect(month?.payments[0]?.waitsFor).toEqual([idFor('accounts')]);
  });

  it('add up to all that was not received', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ amountCents: fc.integer({ min: 0, max: 1e9 }), month: fc.option(fc.integer({ min: 1, max: 12 })), paid: fc.boolean() })), (rows) => {
        const payments = rows.map(({ amountCents, month, paid }, index) =>
          payment(`p${String(index)}`, { amountCents, ...(month !== null && { expected: date(`2022-${String(month).padStart(2, '0')}`) }), ...(paid && { date: date('2022-12-01') }) }),
        );
        const total = expectedByMonth([grant], payments, () => false).reduce((sum, { cents }) => sum + cents, 0);
        expect(total).toBe(rows.reduce((sum, { amountCents, paid }) => sum + (paid ? 0 : amountCents), 0));
      }),
    );
  });
});

describe('payments set against a vote', () => {
  it('say by how much they are beyond it', () => {
    expect(beyondVote([grant], [payment('one', { amountCents: 12_000_00 })], idFor('a'), 2022)).toBe(200_000);
    expect(beyondVote([grant], [payment('one')], idFor('a'), 2022)).toBe(0);
    expect(beyondVote([aGrant('a')], [payment('one')], idFor('a'), 2022)).toBeNull();
  });
});
