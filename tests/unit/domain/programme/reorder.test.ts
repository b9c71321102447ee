import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedAction } from '#domain/programme/planned-action';
import { programmeTree, type ProgrammeNode } from '#domain/programme/programme-tree';
import { ACTION_MOVES, moveAction, placeAction } from '#domain/programme/reorder';
import { arbitraryProgramme } from '#tests/fixtures/builders/arbitrary-programme';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const programme = [
  aPlannedAction('plans', { position: 0 }),
  aPlannedAction('avis', { position: 1, parent: idFor('plans') }),
  aPlannedAction('réunions', { position: 2, parent: idFor('plans') }),
  aPlannedAction('guide', { position: 3 }),
  aPlannedAction('trail', { position: 4, objective: idFor('1.2') }),
];

const outline = (nodes: readonly ProgrammeNode[] = []): readonly unknown[] =>
  nodes.map(({ action, children }) => (children.length === 0 ? action.title : [action.title, ...outline(children)]));

const with_ = (actions: readonly PlannedAction[], changed: readonly PlannedAction[]): readonly PlannedAction[] =>
  actions.map((action) => changed.find(({ id }) => id === action.id) ?? action);

const after = (changed: readonly PlannedAction[], objective = '1.1') => outline(programmeTree(with_(programme, changed)).get(idFor(objective)));

describe('moving an action of a programme', () => {
  it('goes up and down among those it stands with, and its heading takes what is under it along', () => {
    expect(after(moveAction(programme, idFor('réunions'), 'up'))).toEqual([['plans', 'réunions', 'avis'], 'guide']);
    expect(after(moveAction(programme, idFor('plans'), 'down'))).toEqual(['guide', ['plans', 'avis', 'réunions']]);
    expect(moveAction(programme, idFor('plans'), 'up')).toEqual([]);
  });

  it('goes under the one before it, at the end of what it holds, and out again right after its heading', () => {
    expect(after(moveAction(programme, idFor('guide'), 'in'))).toEqual([['plans', 'avis', 'réunions', 'guide']]);
    expect(after(moveAction(programme, idFor('avis'), 'out'))).toEqual([['plans', 'réunions'], 'avis', 'guide']);
    expect(moveAction(programme, idFor('plans'), 'in')).toEqual([]);
    expect(moveAction(programme, idFor('plans'), 'out')).toEqual([]);
  });

  it('changes as few actions as it can', () => {
    expect(moveAction(programme, idFor('guide'), 'in').map(({ title }) => title)).toEqual(['guide']);
    expect(moveAction(programme, idFor('réunions'), 'up')).toHaveLength(2);
  });

  it('takes what stands under it to another objective', () => {
    const changed = placeAction(programme, idFor('plans'), { objective: idFor('1.2') }, idFor('trail'));
    expect(after(changed, '1.2')).toEqual([['plans', 'avis', 'réunions'], 'trail']);
    expect(changed.filter(({ objective }) => objective === idFor('1.2')).map(({ title }) => title)).toEqual(expect.arrayContaining(['plans', 'avis', 'réunions']));
  });

  it('never goes under itself, nor under what it holds', () => {
    expect(placeAction(programme, idFor('plans'), { objective: idFor('1.1'), parent: idFor('plans') })).toEqual([]);
    expect(placeAction(programme, idFor('plans'), { objective: idFor('1.1'), parent: idFor('avis') })).toEqual([]);
  });

  it('keeps every action, once, whatever is moved', () => {
    holdsFor(
      fc.property(arbitraryProgramme, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ACTION_MOVES)), { maxLength: 8 }), (actions, moves) => {
        const moved = moves.reduce((now, [index, move]) => with_(now, moveAction(now, now[index % now.length]?.id ?? idFor('plans'), move)), actions);
        const shown = [...programmeTree(moved).values()].flat();
        const count = (nodes: readonly ProgrammeNode[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
        expect(count(shown)).toBe(actions.length);
        expect(moved.map(({ id }) => id)).toEqual(actions.map(({ id }) => id));
      }),
    );
  });

  it('comes back to where it was when it goes down then up', () => {
    holdsFor(
      fc.property(arbitraryProgramme, fc.nat(), (actions, index) => {
        const id = actions[index % actions.length]?.id ?? idFor('plans');
        const down = moveAction(actions, id, 'down');
        if (down.length === 0) return;
        const back = with_(with_(actions, down), moveAction(with_(actions, down), id, 'up'));
        for (const objective of [idFor<'Objective'>('1.1'), idFor<'Objective'>('1.2')]) {
          expect(outline(programmeTree(back).get(objective))).toEqual(outline(programmeTree(actions).get(objective)));
        }
      }),
    );
  });
});
