import { describe, expect, it } from 'vitest';
import { byMetric } from '#domain/results/by-metric';
import { aCountedActivity, aCountedMeasure } from '#tests/fixtures/builders/activity-builder';

describe('figures by metric [Q4]', () => {
  it('gives a total to metrics that add up, and only a list to the others', () => {
    const activity = aCountedActivity({
      measures: [
        aCountedMeasure({ metric: 'pages_viewed', low: 75_543, high: 75_543 }),
        aCountedMeasure({ metric: 'posts', low: 12, high: 12 }),
        aCountedMeasure({ metric: 'housing', carriedByOthers: true }),
      ],
    });
    const sections = byMetric([activity]).map(({ metric, total }) => [metric, total?.sum?.value ?? null]);
    expect(sections).toEqual([
      ['posts', 12],
      ['pages_viewed', null],
    ]);
  });
});
