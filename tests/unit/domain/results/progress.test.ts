import { describe, expect, it } from 'vitest';
import { progressByObjective, progressOf, statusesPresent } from '#domain/results/progress';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const activities = [
  aCountedActivity({ status: 'stalled' }),
  aCountedActivity({ status: 'completed' }),
  aCountedActivity({ status: 'completed', objective: idFor('2.1') }),
];

describe('progress of activities', () => {
  it('counts each progress, in the order bars are drawn', () => {
    const progress = progressOf(activities);
    expect(progress).toMatchObject({ total: 3, byStatus: { completed: 2, stalled: 1, abandoned: 0 } });
    expect(statusesPresent(progress)).toEqual(['completed', 'stalled']);
  });

  it('is told by main objective', () => {
    const byObjective = progressByObjective(activities);
    expect(byObjective.get(idFor('1.1'))?.total).toBe(2);
    expect(byObjective.get(idFor('3.4'))).toBeUndefined();
  });
});
