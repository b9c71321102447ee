import { describe, expect, it } from 'vitest';
import { carriedObjectives } from '#domain/objectives/carried-objective';
import type { ConventionTables } from '#domain/objectives/objectives-in-year';
import { aConvention, aGoal, anAmendment, anObjective } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const nextGoal = aGoal('N', { convention: idFor('next') });
const next = (code: string, continues?: string) =>
  anObjective(code, { id: idFor(`next ${code}`), goal: nextGoal.id, ...(continues !== undefined && { continues: idFor(continues) }) });

const tables = (over: Partial<ConventionTables> = {}): ConventionTables => ({
  conventions: [aConvention(), aConvention({ id: idFor('next'), years: [2024, 2025], follows: idFor('convention') })],
  amendments: [],
  goals: [aGoal('1'), nextGoal],
  objectives: [anObjective('1.1'), anObjective('1.2'), anObjective('1.3'), next('N.1', '1.1'), next('N.2', '1.3'), next('N.3', '1.3')],
  commitments: [],
  ...over,
});

describe('the objective under which work goes on', () => {
  it('is the same one within a convention', () => {
    expect(carriedObjectives(tables(), 2023)(idFor('1.1'))).toBe(idFor('1.1'));
  });

  it('is the one of the next convention that says it continues it', () => {
    expect(carriedObjectives(tables(), 2024)(idFor('1.1'))).toBe(idFor('next N.1'));
  });

  it('is left to a person when none continues it, or when two do', () => {
    const carried = carriedObjectives(tables(), 2024);
    expect([carried(idFor('1.2')), carried(idFor('1.3')), carried(idFor('unknown'))]).toEqual([null, null, null]);
  });

  it('is the one that an amendment put in its place', () => {
    const amendment = anAmendment({ date: day('2022-06-15') });
    const before = anObjective('1.1', { until: amendment.id });
    const after = anObjective('1.9', { from: amendment.id, replaces: before.id });
    const amended = tables({ amendments: [amendment], objectives: [before, after, next('N.1', '1.1')] });
    expect(carriedObjectives(amended, 2023)(before.id)).toBe(after.id);
    expect(carriedObjectives(amended, 2024)(before.id)).toBe(idFor('next N.1'));
  });
});
