import { describe, expect, it } from 'vitest';
import { conventionInYear, type ConventionTables } from '#domain/objectives/objectives-in-year';
import { aCommitment, aConvention, aGoal, anAmendment, anObjective } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const tables = (over: Partial<ConventionTables> = {}): ConventionTables => ({
  conventions: [aConvention()],
  amendments: [anAmendment()],
  goals: [aGoal('2', { position: 1 }), aGoal('1')],
  objectives: [anObjective('2.1'), anObjective('1.2', { position: 1 }), anObjective('1.1')],
  commitments: [],
  ...over,
});

const codesIn = (year: number, over: Partial<ConventionTables> = {}): readonly string[] =>
  conventionInYear(tables(over), year).objectives.map(({ code }) => code);

describe('what a convention provides in a year [O1]', () => {
  it('lists goals and objectives in the order of the convention', () => {
    expect(conventionInYear(tables(), 2022).goals.map(({ code }) => code)).toEqual(['1', '2']);
    expect(codesIn(2022)).toEqual(['1.1', '1.2', '2.1']);
  });

  it('provides nothing in a year that no convention covers', () => {
    expect(codesIn(2024)).toEqual([]);
  });

  it('keeps a replaced objective in the year of the amendment, and the one that replaces it from that year on', () => {
    const objectives = [
      anObjective('1.1', { until: idFor('amendment') }),
      anObjective('1.5', { from: idFor('amendment'), position: 1 }),
    ];
    expect([2021, 2022, 2023].map((year) => codesIn(year, { objectives }))).toEqual([['1.1'], ['1.1', '1.5'], ['1.5']]);
  });

  it('drops from a whole year what an amendment ends on 1 January', () => {
    const objectives = [anObjective('1.1', { until: idFor('amendment') })];
    const amendments = [anAmendment({ date: day('2022-01-01') })];
    expect(codesIn(2022, { objectives, amendments })).toEqual([]);
  });

  it('ignores an amendment that is not recorded', () => {
    expect(codesIn(2023, { objectives: [anObjective('1.1', { until: idFor('lost') })] })).toEqual(['1.1']);
  });

  it('gives each objective its commitments in order, and an empty list to one that has none', () => {
    const commitments = [aCommitment({ id: idFor('b'), position: 1 }), aCommitment({ id: idFor('a') })];
    const { commitments: byObjective } = conventionInYear(tables({ commitments }), 2022);
    expect(byObjective.get(idFor('1.1'))?.map(({ id }) => id)).toEqual([idFor('a'), idFor('b')]);
    expect(byObjective.get(idFor('1.2'))).toEqual([]);
  });
});
