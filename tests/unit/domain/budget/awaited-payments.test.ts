import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitedParts } from '#domain/budget/awaited-payments';
import type { Payment } from '#domain/budget/budget';
import { expectedByMonth } from '#domain/budget/expected-payments';
import { date, day } from '#tests/fixtures/builders/day';
import { aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const grant = aGrant('a');

const payment = (label: string, over: Partial<Payment> = {}): Payment => ({
  dossier: idFor('dossier'), id: idFor(label), rev: 0, grant: grant.id, kind: 'instalment', amountCents: 1_000_00, waitsFor: [], ...over,
});

const partsOn = (on: string, payments: readonly Payment[]) => awaitedParts(expectedByMonth([grant], payments, () => false), day(on));

describe('what is awaited on a day', () => {
  const payments = [payment('march', { expected: date('2023-03') }), payment('half', { expected: date('2023-H1') }), payment('none'), payment('autumn', { expected: date('2023-09-15') })];

  it('passes once the last day of what was expected is over', () => {
    const { months, passed, undated } = partsOn('2023-04-01', payments);
    expect(months.map(({ month, cents }) => [month, cents])).toEqual([['2023-09', 1_000_00]]);
    expect(passed.map(({ payment: { id } }) => id)).toEqual([idFor('march')]);
    expect(undated.map(({ payment: { id } }) => id).toSorted()).toEqual([idFor('half'), idFor('none')].toSorted());
  });

  it('is still to come on that last day', () => {
    expect(partsOn('2023-03-31', payments).passed).toEqual([]);
    expect(partsOn('2023-07-01', payments).passed).toHaveLength(2);
  });

  it('is in one of the three, and in one only', () => {
    const dates = ['2022-01', '2023-03-15', '2023-H1', '2023-Q3', '2024', undefined].map((text) => (text === undefined ? undefined : date(text)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...dates)), fc.constantFrom('2022-06-01', '2023-04-01', '2025-01-01'), (expected, on) => {
        const own = expected.map((one, index) => payment(`p${String(index)}`, one === undefined ? {} : { expected: one }));
        const { months, passed, undated } = partsOn(on, own);
        const found = [...months.flatMap((month) => month.payments), ...passed, ...undated].map(({ payment: { id } }) => id);
        expect(found.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
      }),
    );
  });
});
