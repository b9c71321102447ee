import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateAction } from '#domain/programme/duplicate-action';
import type { PlannedAction } from '#domain/programme/planned-action';
import { programmeTree, type ProgrammeNode } from '#domain/programme/programme-tree';
import { removeActions } from '#domain/programme/remove-actions';
import type { Id } from '#domain/record/id';
import { arbitraryProgramme } from '#tests/fixtures/builders/arbitrary-programme';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const programme = [
  aPlannedAction('plans', { position: 0, number: '1', progress: { status: 'completed' } }),
  aPlannedAction('avis', { position: 1, parent: idFor('plans') }),
  aPlannedAction('réunions', { position: 2, parent: idFor('plans') }),
  aPlannedAction('guide', { position: 3 }),
];

const outline = (nodes: readonly ProgrammeNode[] = []): readonly unknown[] =>
  nodes.map(({ action, children }) => (children.length === 0 ? action.title : [action.title, ...outline(children)]));

const shown = (actions: readonly PlannedAction[]) => outline(programmeTree(actions).get(idFor('1.1')));

const numbered = () => {
  let count = 0;
  return <Name extends string>(): Id<Name> => {
    count += 1;
    return idFor<Name>(`new ${String(count)}`);
  };
};

const merged = (actions: readonly PlannedAction[], changed: readonly PlannedAction[]): readonly PlannedAction[] => {
  const byId = new Map([...actions, ...changed].map((action) => [action.id, action] as const));
  return [...byId.values()];
};

describe('duplicating an action', () => {
  it('puts a copy with what stands under it right after it, without number or progress', () => {
    const changed = duplicateAction(programme, idFor('plans'), 'plans (copie)', numbered());
    expect(shown(merged(programme, changed))).toEqual([['plans', 'avis', 'réunions'], ['plans (copie)', 'avis', 'réunions'], 'guide']);
    const copy = changed.find(({ title }) => title === 'plans (copie)');
    expect(copy).not.toHaveProperty('progress');
    expect(copy).not.toHaveProperty('number');
  });

  it('adds as many actions as it copies, and loses none', () => {
    holdsFor(
      fc.property(arbitraryProgramme, fc.nat(), (actions, index) => {
        const id = actions[index % actions.length]?.id ?? idFor('plans');
        const changed = duplicateAction(actions, id, 'copie', numbered());
        const added = changed.filter(({ rev, id: own }) => rev === 0 && actions.every((action) => action.id !== own));
        expect(merged(actions, changed)).toHaveLength(actions.length + added.length);
        expect(added.filter(({ title }) => title === 'copie')).toHaveLength(1);
      }),
    );
  });
});

describe('removing actions', () => {
  const left = (ids: readonly string[], children: 'removed' | 'lifted') => {
    const { removed, changed } = removeActions(programme, ids.map((id) => idFor<'PlannedAction'>(id)), children);
    return shown(merged(programme, changed).filter(({ id }) => removed.every((one) => one.id !== id)));
  };

  it('takes what stands under a heading along, or leaves it in the heading’s place', () => {
    expect(left(['plans'], 'removed')).toEqual(['guide']);
    expect(left(['plans'], 'lifted')).toEqual(['avis', 'réunions', 'guide']);
    expect(left(['plans', 'avis'], 'lifted')).toEqual(['réunions', 'guide']);
  });

  it('never leaves an action under one that is gone', () => {
    holdsFor(
      fc.property(arbitraryProgramme, fc.array(fc.nat(), { maxLength: 4 }), fc.constantFrom('removed' as const, 'lifted' as const), (actions, indexes, children) => {
        const ids = indexes.map((index) => actions[index % actions.length]?.id ?? idFor<'PlannedAction'>('plans'));
        const { removed, changed } = removeActions(actions, ids, children);
        const gone = new Set(removed.map(({ id }) => id));
        const rest = merged(actions, changed).filter(({ id }) => !gone.has(id));
        expect(rest.filter(({ parent }) => parent !== undefined && gone.has(parent))).toEqual([]);
        expect(rest.length + removed.length).toBe(actions.length);
        if (children === 'lifted') expect(removed).toHaveLength(new Set(ids).size);
      }),
    );
  });
});
