import { describe, expect, it } from 'vitest';
import { kindMatrix } from '#domain/results/kind-matrix';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

describe('objectives by kind [C4]', () => {
  it('has a row for each objective, the empty ones too, and totals both ways', () => {
    const activities = [aCountedActivity({ kind: 'study' }), aCountedActivity(), aCountedActivity()];
    const { rows, totals } = kindMatrix([idFor('1.1'), idFor('1.2')], activities);
    expect(rows.map(({ total }) => total)).toEqual([3, 0]);
    expect(totals).toMatchObject({ total: 3, counts: { study: 1, event: 2, works: 0 } });
  });

  it('gives a row to an objective that the convention no longer has', () => {
    const { rows } = kindMatrix([idFor('1.1')], [aCountedActivity({ objective: idFor('9.9') })]);
    expect(rows.map(({ objective, total }) => [objective, total])).toEqual([
      [idFor('1.1'), 0],
      [idFor('9.9'), 1],
    ]);
  });
});
