import { describe, expect, it } from 'vitest';
import { funderYears } from '#domain/budget/funder-years';
import { yearsByConvention } from '#domain/budget/years-by-convention';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { aFunder, aGrant } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const first = aConvention({ id: idFor('first'), years: [2021, 2022, 2023] });
const second = aConvention({ id: idFor('second'), years: [2023, 2024] });
const vote = (year: number, amountCents: number) => aGrant('a', { id: idFor(String(year)), year, steps: [{ step: 'voted', amountCents }] });

const groupsOf = (conventions: readonly ReturnType<typeof aConvention>[]) => {
  const grants = [vote(2019, 1_00), vote(2022, 10_00), vote(2024, 100_00)];
  return yearsByConvention(funderYears(aFunder('a'), { conventions, amendments: [], grants, payments: [] }), conventions);
};

describe('the years of a funder', () => {
  it('are told apart by convention, whatever the order they were written in', () => {
    const groups = groupsOf([second, first]);
    expect(groups.map(({ conventions, years, totals }) => [conventions.map(({ id }) => id), years.map(({ year }) => year), totals.votedCents])).toEqual([
      [[first.id], [2021, 2022], 10_00],
      [[first.id, second.id], [2023], null],
      [[second.id], [2024], 100_00],
      [[], [2019], 1_00],
    ]);
  });

  it('of one convention are in one group', () => {
    expect(yearsByConvention(funderYears(aFunder('a'), { conventions: [first], amendments: [], grants: [], payments: [] }), [first])).toHaveLength(1);
  });
});
