import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countActivities } from '#domain/results/counted-activity';
import { metricByGoal } from '#domain/results/metric-by-goal';
import { totalOf } from '#domain/results/metric-total';
import { progressByGoal } from '#domain/results/progress-by-goal';
import { scopeActivities } from '#domain/results/scope';
import { arbitraryRecord, GOALS, OBJECTIVES } from '#tests/fixtures/builders/arbitrary-record';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const LINES = { goals: GOALS, objectives: OBJECTIVES };
const inYear = (record: Parameters<typeof countActivities>[0], territory: string | undefined) =>
  scopeActivities(countActivities(record), { year: 2022, territory }).activities;

describe('figures by strategic goal', () => {
  it('add up to the whole, metric by metric, under any territory', () => {
    holdsFor(
      fc.property(arbitraryRecord, fc.constantFrom(undefined, '59', '62'), (record, territory) => {
        const activities = inYear(record, territory);
        for (const metric of ['attendance', 'registrations', 'teams', 'reach'] as const) {
          const { goals, organisation, elsewhere, total } = metricByGoal(LINES, activities, metric);
          const parts = [...goals.values(), organisation, elsewhere];
          expect(parts.reduce((sum, part) => sum + (part.sum?.value ?? 0), 0)).toBe(total.sum?.value ?? 0);
          expect(total).toEqual(totalOf(activities, metric));
        }
      }),
    );
  });

  it('count every activity in exactly one goal, or outside of them', () => {
    holdsFor(
      fc.property(arbitraryRecord, (record) => {
        const activities = inYear(record, undefined);
        const { goals, elsewhere } = progressByGoal(LINES, activities);
        expect(goals.reduce((sum, { progress }) => sum + progress.total, elsewhere.total)).toBe(activities.length);
      }),
    );
  });
});
