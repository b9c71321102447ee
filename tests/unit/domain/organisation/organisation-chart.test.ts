import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTotals, isInPost, sharesStanding, workedOn } from '#domain/organisation/organisation-chart';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const share = (objective: string, percent: number) => ({ objective: idFor<'Objective'>(objective), percent });

describe('the shares of a person', () => {
  it('make a whole, or say by how much they do not', () => {
    expect(sharesStanding({ shares: [share('a', 60), share('b', 40)] })).toEqual({ state: 'whole' });
    expect(sharesStanding({ shares: [share('a', 33.3), share('b', 33.3), share('c', 33.3)] })).toEqual({ state: 'whole' });
    expect(sharesStanding({ shares: [share('a', 60), share('b', 70)] })).toEqual({ state: 'over', percent: 130 });
    expect(sharesStanding({ shares: [share('a', 60)] })).toEqual({ state: 'short', percent: 60 });
    expect(sharesStanding({ shares: [] })).toEqual({ state: 'none' });
  });
});

describe('the time of a team', () => {
  it('adds up to what its members work, whatever their shares', () => {
    const person = fc.record({
      fullTimeEquivalent: fc.double({ min: 0, max: 1, noNaN: true }),
      shares: fc.array(fc.record({ objective: fc.constantFrom(idFor<'Objective'>('a'), idFor<'Objective'>('b')), percent: fc.double({ min: 0, max: 100, noNaN: true }) }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), (persons) => {
        const { fullTimeEquivalents, byObjective, unshared } = chartTotals(persons);
        const shared = [...byObjective.values()].reduce((sum, time) => sum + time, 0);
        expect(shared + unshared).toBeCloseTo(fullTimeEquivalents, 6);
        expect(unshared).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('says of how many nothing is known', () => {
    expect(chartTotals([{ shares: [] }, { fullTimeEquivalent: 0.5, shares: [share('a', 50)] }])).toMatchObject({ unknown: 1, fullTimeEquivalents: 0.5, unshared: 0.25 });
  });

  it('can be followed objective by objective, shares over a whole counting in proportion', () => {
    const persons = [{ fullTimeEquivalent: 0.8, shares: [share('a', 50), share('b', 50)] }, { fullTimeEquivalent: 1, shares: [share('a', 65), share('b', 65)] }, { shares: [share('a', 100)] }];
    expect(workedOn(persons, idFor('a')).map(({ percent, time }) => [percent, time])).toEqual([[50, 0.4], [65, 0.5]]);
    expect(chartTotals(persons).byObjective.get(idFor('a'))).toBeCloseTo(0.9);
  });
});

describe('who is in post on a day', () => {
  it('is whoever had arrived and had not gone, and whoever has no date', () => {
    const on = day('2023-01-01');
    expect([{}, { from: on }, { until: on }, { from: day('2023-01-02') }, { until: day('2022-12-31') }].map((person) => isInPost(person, on))).toEqual([true, true, true, false, false]);
  });
});
