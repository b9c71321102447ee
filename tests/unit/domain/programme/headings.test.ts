import { describe, expect, it } from 'vitest';
import { headingsOf, withoutHeadings } from '#domain/programme/headings';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

describe('headings of a programme [P1]', () => {
  const actions = [
    aPlannedAction('titre'),
    aPlannedAction('première', { parent: idFor('titre') }),
    aPlannedAction('seconde', { parent: idFor('titre') }),
    aPlannedAction('seule'),
  ];

  it('are the actions that have a child', () => {
    expect([...headingsOf(actions)]).toEqual([idFor('titre')]);
    expect(withoutHeadings(actions).map(({ title }) => title)).toEqual(['première', 'seconde', 'seule']);
  });

  it('are never an action for a parent that is not recorded, nor for itself', () => {
    const lost = [aPlannedAction('orpheline', { parent: idFor('perdue') }), aPlannedAction('boucle', { parent: idFor('boucle') })];
    expect(headingsOf(lost).size).toBe(0);
  });
});
