import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_GROUPS, changesByPlace, countByGroup, groupOf } from '#domain/reviews/versions/change-groups';
import type { VersionStep } from '#domain/reviews/versions/version-change';
import type { NamedChange, VersionComparison } from '#domain/reviews/versions/version-comparison';
import { aMeasure } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const figure = aMeasure({ id: idFor('figure') });

const STEPS: readonly VersionStep[] = [
  { what: 'added' },
  { what: 'removed' },
  { what: 'completed', from: 'in_progress', to: 'completed' },
  { what: 'figure_corrected', from: figure, to: { ...figure, value: 300 } },
  { what: 'figure_added', figure },
  { what: 'corrected', fields: [] },
];

const place = (code: string) => ({ id: idFor<'Objective'>(code), code, title: `Objectif ${code}`, shortTitle: `Objectif ${code}`, goal: { id: idFor<'Goal'>('1'), code: '1', title: 'But', position: 0 } });

const change = (record: string, objective: string | null, step: VersionStep): NamedChange => ({
  table: 'activities', id: idFor(record), name: { title: record }, objective: objective === null ? null : idFor<'Objective'>(objective), step,
});

const comparison = (changes: readonly NamedChange[]): VersionComparison => ({ changes, objectives: [place('1.1'), place('1.2')], names: new Map() });

const changes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1.1', '1.2', 'gone', null), fc.constantFrom(...STEPS)).map(([record, objective, step]) => change(`${record} ${String(objective)}`, objective, step)));

describe('changes by sort and by objective', () => {
  it('counts each change once, whatever its sort', () => {
    fc.assert(
      fc.property(changes, (list) => {
        expect([...countByGroup(list).values()].reduce((sum, count) => sum + count, 0)).toBe(list.length);
      }),
    );
  });

  it('shows under the objectives, and under none, as many changes as are counted', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom(null, ...CHANGE_GROUPS), (list, group) => {
        const shown = changesByPlace(comparison(list), group).flatMap(({ records }) => records.flatMap(({ steps }) => steps));
        expect(shown).toHaveLength(group === null ? list.length : (countByGroup(list).get(group) ?? 0));
      }),
    );
  });

  it('puts what is done before the rest', () => {
    const [{ records } = { records: [] }] = changesByPlace(comparison([change('note', '1.1', { what: 'corrected', fields: [] }), change('visit', '1.1', { what: 'completed', from: 'unknown', to: 'completed' })]), null);
    expect(records.map(({ name }) => name.title)).toEqual(['visit', 'note']);
  });

  it('tells each record once, with all that became of it', () => {
    const told = changesByPlace(comparison([change('visit', '1.2', { what: 'completed', from: 'in_progress', to: 'completed' }), change('visit', '1.2', { what: 'figure_added', figure }), change('note', null, { what: 'added' })]), null);
    expect(told.map(({ place: under, records }) => [under?.code, records.map(({ steps }) => steps.map(groupOf))])).toEqual([
      ['1.2', [['completed', 'figures']]],
      [undefined, [['added']]],
    ]);
  });
});
