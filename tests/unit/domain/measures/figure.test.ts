import { describe, expect, it } from 'vitest';
import { figureOf, isRange } from '#domain/measures/figure';
import { aMeasure, aRange } from '#tests/fixtures/builders/activity-builder';

describe('the quantity of a measure', () => {
  it('is one value or the two ends of a range', () => {
    const figures = [figureOf(aMeasure({ value: 80 })), figureOf(aRange({ min: 80, max: 90, qualifier: 'about' }))];
    expect(figures).toEqual([
      { qualifier: 'exact', low: 80, high: 80 },
      { qualifier: 'about', low: 80, high: 90 },
    ]);
    expect(figures.map(isRange)).toEqual([false, true]);
  });
});
