import { describe, expect, it } from 'vitest';
import { funderTotals, funderYears } from '#domain/budget/funder-years';
import { aFunder, aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const funder = aFunder('a');
const voted = aGrant('a', { year: 2024, steps: [{ step: 'voted', amountCents: 500 }] });
const record = { conventions: [{ years: [2021, 2022] }], amendments: [], grants: [voted, aGrant('b', { id: idFor('other'), year: 2030 })], payments: [] };

describe('the years of a funder', () => {
  it('are those of the convention, and any other that holds one of its grants', () => {
    expect(funderYears(funder, record).map(({ year }) => year)).toEqual([2021, 2022, 2024]);
  });

  it('say nothing of what no one recorded, rather than zero', () => {
    const [first] = funderYears(funder, record);
    expect(first).toMatchObject({ votedCents: null, paidCents: null, beyondCents: null });
    expect(funderTotals(funderYears(funder, record))).toEqual({ votes: 1, votedCents: 500, paidCents: null });
  });
});
