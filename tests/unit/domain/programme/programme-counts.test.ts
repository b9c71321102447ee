import { describe, expect, it } from 'vitest';
import { programmeCounts } from '#domain/programme/programme-counts';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';

const actions = [
  aPlannedAction('titre', { continues: true }),
  aPlannedAction('prévue', { parent: idFor('titre'), continues: true }),
  aPlannedAction('sous réserve', { parent: idFor('titre'), firm: false }),
  aPlannedAction('autre', { objective: idFor('2.1') }),
];

describe('counting a programme [P1]', () => {
  it('counts actions prévues and sous réserve, and headings apart', () => {
    expect(programmeCounts(actions).all).toEqual({ actions: 3, firm: 2, conditional: 1, headings: 1, continuing: 1 });
  });

  it('adds up by objective', () => {
    const { all, byObjective } = programmeCounts(actions);
    const added = [...byObjective.values()].reduce((sum, counts) => sum + counts.actions, 0);
    expect(added).toBe(all.actions);
    expect(byObjective.get(idFor('2.1'))).toMatchObject({ actions: 1, headings: 0 });
  });
});
