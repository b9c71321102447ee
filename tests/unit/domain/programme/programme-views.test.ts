import { describe, expect, it } from 'vitest';
import { programmeTree } from '#domain/programme/programme-tree';
import { isInView, narrowTree } from '#domain/programme/programme-views';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const ON = day('2023-05-15');

describe('a view of the programme', () => {
  it('keeps an action that is sous réserve, goes on from the year before, or is made by a provider', () => {
    const action = aPlannedAction('tout', { firm: false, continues: true, externalProvider: true, due: [date('2023-01')] });
    const none = aPlannedAction('rien');
    for (const view of ['to_fill', 'conditional', 'continuing', 'external'] as const) {
      expect([isInView(action, view, ON), isInView(none, view, ON)]).toEqual([true, false]);
    }
    expect(isInView(none, 'all', ON)).toBe(true);
  });
});

describe('a narrowed programme', () => {
  const actions = [
    aPlannedAction('titre', { position: 0 }),
    aPlannedAction('gardée', { position: 1, parent: idFor('titre'), firm: false }),
    aPlannedAction('écartée', { position: 2, parent: idFor('titre') }),
    aPlannedAction('autre titre', { position: 3 }),
    aPlannedAction('écartée aussi', { position: 4, parent: idFor('autre titre') }),
  ];
  const roots = [...programmeTree(actions).values()].flat();
  const narrowed = narrowTree(roots, ({ firm }) => !firm);

  it('keeps the headings of what it keeps, and drops those left empty', () => {
    expect(narrowed.map(({ action }) => action.title)).toEqual(['titre']);
    expect(narrowed[0]?.children.map(({ action }) => action.title)).toEqual(['gardée']);
  });

  it('keeps in sight actions that stand under one another, so that they can be put right', () => {
    const circle = [aPlannedAction('a', { parent: idFor('b') }), aPlannedAction('b', { parent: idFor('a') })];
    const [first] = narrowTree([...programmeTree(circle).values()].flat(), () => true);
    expect([first?.action.title, first?.children[0]?.action.title].toSorted()).toEqual(['a', 'b']);
  });

  it('counts what is left', () => {
    expect(narrowed[0]?.actions).toBe(1);
  });
});
