import { describe, expect, it } from 'vitest';
import { axisScale, percentOf } from '#ui/charts/axis-scale';

describe('the axis of a bar chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [17, [0, 5, 10, 15]],
    [1580, [0, 500, 1000, 1500]],
    [491_300, [0, 200_000, 400_000]],
  ])('starts at zero and writes few round figures up to %d', (greatest, ticks) => {
    expect(axisScale(greatest).ticks).toEqual(ticks);
  });

  it('ends at the greatest value', () => {
    expect(percentOf(1580, axisScale(1580))).toBe(100);
  });
});
