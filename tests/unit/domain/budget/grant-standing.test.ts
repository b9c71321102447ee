import { describe, expect, it } from 'vitest';
import { grantStanding, grantsOfOtherYears } from '#domain/budget/grant-standing';
import { aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

describe('what a funder granted for a year', () => {
  it('is what was voted, not what was proposed', () => {
    const grant = aGrant('a', { steps: [{ step: 'proposed', amountCents: 900 }, { step: 'voted', amountCents: 800 }] });
    expect(grantStanding([grant], [], idFor('a'), 2022)).toMatchObject({ votedCents: 800, paidCents: null });
  });

  it('takes the last vote on a grant, and adds up the grants of several parts', () => {
    const twice = aGrant('a', {
      steps: [{ step: 'voted', amountCents: 700, date: day('2022-06-01') }, { step: 'voted', amountCents: 500, date: day('2022-03-01') }],
    });
    const other = aGrant('a', { id: idFor('other part'), steps: [{ step: 'voted', amountCents: 100 }] });
    expect(grantStanding([twice, other], [], idFor('a'), 2022).votedCents).toBe(800);
  });

  it('is unknown, not zero, when no vote is recorded', () => {
    expect(grantStanding([aGrant('a', { steps: [{ step: 'asked' }] })], [], idFor('a'), 2022).votedCents).toBeNull();
    expect(grantStanding([aGrant('b')], [], idFor('a'), 2022).grants).toEqual([]);
  });

  it('adds up its payments that were received, and no other', () => {
    const [own, other] = [aGrant('a'), aGrant('b')];
    const payments = [
      { grant: own.id, amountCents: 60, date: date('2022-04-01') },
      { grant: own.id, amountCents: 40, date: date('2022-11-01') },
      { grant: own.id, amountCents: 7 },
      { grant: other.id, amountCents: 1, date: date('2022-04-01') },
    ];
    expect(grantStanding([own, other], payments, idFor('a'), 2022).paidCents).toBe(100);
  });

  it('leaves the grants of other years within reach', () => {
    const later = aGrant('a', { id: idFor('later'), year: 2023 });
    expect(grantsOfOtherYears([aGrant('a'), later, aGrant('b', { year: 2023 })], idFor('a'), 2022)).toEqual([later]);
  });
});
