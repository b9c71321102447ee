import { describe, expect, it } from 'vitest';
import { programmeTree, type ProgrammeNode } from '#domain/programme/programme-tree';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const outline = (nodes: readonly ProgrammeNode[] | undefined): readonly unknown[] =>
  (nodes ?? []).map(({ action, children }) => (children.length === 0 ? action.title : [action.title, ...outline(children)]));

describe('the programme as a tree', () => {
  it('puts actions under their headings, in the order of the document', () => {
    const tree = programmeTree([
      aPlannedAction('b', { position: 3 }),
      aPlannedAction('titre 2', { position: 2, parent: idFor('titre') }),
      aPlannedAction('titre 1', { position: 1, parent: idFor('titre') }),
      aPlannedAction('titre', { position: 0 }),
      aPlannedAction('ailleurs', { objective: idFor('2.1') }),
    ]);
    expect(outline(tree.get(idFor('1.1')))).toEqual([['titre', 'titre 1', 'titre 2'], 'b']);
    expect(outline(tree.get(idFor('2.1')))).toEqual(['ailleurs']);
  });

  it('counts what a heading promises through all its levels', () => {
    const tree = programmeTree([
      aPlannedAction('titre'),
      aPlannedAction('sous-titre', { parent: idFor('titre') }),
      aPlannedAction('a', { parent: idFor('sous-titre') }),
      aPlannedAction('b', { parent: idFor('sous-titre') }),
      aPlannedAction('c', { parent: idFor('titre') }),
    ]);
    const [root] = tree.get(idFor('1.1')) ?? [];
    expect([root?.actions, root?.heading]).toEqual([3, true]);
  });

  it('loses no action whose parent is missing, nor those whose parents turn in a circle', () => {
    const tree = programmeTree([
      aPlannedAction('orpheline', { parent: idFor('perdue') }),
      aPlannedAction('a', { position: 1, parent: idFor('b') }),
      aPlannedAction('b', { position: 2, parent: idFor('a') }),
    ]);
    expect(outline(tree.get(idFor('1.1')))).toEqual(['orpheline', ['a', 'b']]);
  });
});
