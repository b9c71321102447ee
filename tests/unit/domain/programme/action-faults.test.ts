import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionFaults, programmeFaults, type ActionSurroundings } from '#domain/programme/action-faults';
import { descendantsOf } from '#domain/programme/action-kin';
import type { PlannedAction } from '#domain/programme/planned-action';
import { arbitraryProgramme } from '#tests/fixtures/builders/arbitrary-programme';
import { day, date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const faultsOf = (action: PlannedAction, over: Partial<ActionSurroundings> = {}) =>
  actionFaults(action, { actions: [action], convention: { years: [2021, 2022, 2023], end: day('2023-12-31') }, fulfilled: new Set(), ...over }).map(({ code }) => code);

describe('an action that is odd', () => {
  it('stands under itself, directly or not', () => {
    const circle = [aPlannedAction('a', { parent: idFor('b') }), aPlannedAction('b', { parent: idFor('a') })];
    const [first = aPlannedAction('a')] = circle;
    expect(faultsOf(first, { actions: circle })).toEqual(['own-ancestor']);
    expect(faultsOf(aPlannedAction('a', { parent: idFor('a') }))).toEqual(['own-ancestor']);
    expect(descendantsOf(circle, first.id).map(({ title }) => title)).toEqual(['b']);
  });

  it('has the number of another one of its objective, which is named', () => {
    const other = aPlannedAction('b', { number: '3' });
    const action = aPlannedAction('a', { number: '3 ' });
    expect(actionFaults(action, { actions: [action, other], convention: undefined, fulfilled: new Set() })).toEqual([{ code: 'number-twice', other }]);
    expect(faultsOf(action, { actions: [action, { ...other, objective: idFor('1.2') }] })).toEqual([]);
  });

  it('is due wholly outside of its convention', () => {
    expect(faultsOf(aPlannedAction('a', { due: [date('2024-03')] }))).toEqual(['due-outside']);
    expect(faultsOf(aPlannedAction('a', { due: [date('2020-12-31')] }))).toEqual(['due-outside']);
    expect(faultsOf(aPlannedAction('a', { due: [date('2023-Q4/2024-Q1')] }))).toEqual([]);
    expect(faultsOf(aPlannedAction('a', { due: [date('2024-03'), date('2023-03')] }))).toEqual([]);
    expect(faultsOf(aPlannedAction('a', { due: [date('2031')] }), { convention: undefined })).toEqual([]);
  });

  it('has a target of nothing, or is a heading that an activity is attached to', () => {
    const target = { id: idFor<'Measure'>('cible'), metric: 'meetings', qualifier: 'exact', unit: 'réunions', value: 0 } as const;
    expect(faultsOf(aPlannedAction('a', { targets: [target] }))).toEqual(['target-of-zero']);
    const heading = aPlannedAction('a');
    const actions = [heading, aPlannedAction('b', { parent: idFor('a') })];
    expect(faultsOf(heading, { actions, fulfilled: new Set([heading.id]) })).toEqual(['linked-heading']);
    expect(faultsOf(heading, { fulfilled: new Set([heading.id]) })).toEqual([]);
  });

  it('is told of a whole programme as of each of its actions', () => {
    holdsFor(
      fc.property(arbitraryProgramme, fc.array(fc.nat(), { maxLength: 6 }), (actions, numbers) => {
        const numbered = actions.map((action, index) => (numbers[index] === undefined ? action : { ...action, number: String(numbers[index] % 3), parent: actions[numbers[index] % actions.length]?.id ?? action.id }));
        const surroundings = { actions: numbered, convention: { years: [2023] }, fulfilled: new Set(numbered.slice(0, 2).map(({ id }) => id)) };
        const all = programmeFaults(surroundings);
        for (const action of numbered) expect(all.get(action.id) ?? []).toEqual(actionFaults(action, surroundings));
      }),
    );
  });
});
