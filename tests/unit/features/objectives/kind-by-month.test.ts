import { describe, expect, it } from 'vitest';

import { kindByMonth } from '#features/objectives/kind-by-month';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);

describe('kinds by month', () => {
  const activities = [
    aCountedActivity({ id: idFor('a'), dates: [date('2022-05-21')] }),
    aCountedActivity({ id: idFor('b'), kind: 'study', dates: [date('2022-Q4')] }),
    aCountedActivity({ id: idFor('c'), kind: 'study' }),
  ];
  const matrix = kindByMonth(activities, 2022);

  it('adds up to the activities, by row and by column', () => {
    expect(matrix.rows.map(({ kind, total }) => [kind, total])).toEqual([['study', 2], ['event', 1]]);
    expect(matrix.rows.every(({ counts, total }) => sum(counts) === total)).toBe(true);
    expect(sum(matrix.totals)).toBe(3);
  });

  it('shows twelve months, and only the other columns in use', () => {
    expect(matrix.columns).toHaveLength(14);
    expect(matrix.columns.slice(12)).toEqual([{ type: 'quarter', number: 4 }, { type: 'undated' }]);
  });
});
