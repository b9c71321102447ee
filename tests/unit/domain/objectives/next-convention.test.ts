import { describe, expect, it } from 'vitest';
import { carriedObjectives } from '#domain/objectives/carried-objective';
import { nextConvention, nextConventionFault, withNextConvention, type NextConventionForm } from '#domain/objectives/next-convention';
import { conventionInYear, type ConventionTables } from '#domain/objectives/objectives-in-year';
import type { Id } from '#domain/record/id';
import { aCommitment, aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const convention = aConvention();
const kept = aCommitment({ id: idFor('kept'), label: 'Gardé' });
const left = aCommitment({ id: idFor('left'), label: 'Laissé', position: 1 });

const tables: ConventionTables = {
  conventions: [convention],
  amendments: [],
  goals: [aGoal('1', { position: 0 }), aGoal('2', { position: 1 })],
  objectives: [anObjective('1.1', { position: 0 }), anObjective('1.2', { position: 1 }), anObjective('2.1')],
  commitments: [kept, left],
};

const form = (over: Partial<NextConventionForm> = {}): NextConventionForm => ({
  title: 'Convention 2024-2026',
  firstYear: 2024,
  lastYear: 2026,
  objectives: new Set([idFor<'Objective'>('1.1')]),
  commitments: new Set([kept.id]),
  ...over,
});

const numbered = () => {
  let made = 0;
  return <Name extends string>(): Id<Name> => idFor(`made ${String((made += 1))}`);
};

describe('the convention that follows another', () => {
  const next = nextConvention(tables, convention, form(), numbered());

  it('holds the lines that were chosen and no other, each saying what it goes on from', () => {
    expect(next.convention).toMatchObject({ follows: convention.id, years: [2024, 2025, 2026] });
    expect(next.goals.map(({ code }) => code)).toEqual(['1']);
    expect(next.objectives.map(({ code, continues }) => [code, continues])).toEqual([['1.1', idFor('1.1')]]);
    expect(next.commitments.map(({ label, objective }) => [label, objective])).toEqual([['Gardé', next.objectives[0]?.id]]);
  });

  it('leaves the one before whole, in its years', () => {
    const after = withNextConvention(tables, next);
    expect(conventionInYear(after, 2023)).toEqual(conventionInYear(tables, 2023));
    expect(conventionInYear(after, 2024).objectives.map(({ id }) => id)).toEqual(next.objectives.map(({ id }) => id));
    expect(carriedObjectives(after, 2024)(idFor('1.1'))).toBe(next.objectives[0]?.id);
    expect(carriedObjectives(after, 2024)(idFor('2.1'))).toBeNull();
  });

  it('is refused without a title, without years, backwards, or on years that are taken', () => {
    expect(nextConventionFault(form(), convention)).toBeNull();
    expect(nextConventionFault(form({ title: ' ' }), convention)).toBe('no-title');
    expect(nextConventionFault(form({ firstYear: Number.NaN }), convention)).toBe('no-years');
    expect(nextConventionFault(form({ lastYear: 2023 }), convention)).toBe('reversed-years');
    expect(nextConventionFault(form({ firstYear: 2023 }), convention)).toBe('years-taken');
  });
});
