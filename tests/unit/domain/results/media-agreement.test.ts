import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#domain/measures/qualifiers';
import { sumFigures } from '#domain/measures/sum-figures';
import { agrees } from '#domain/results/media-agreement';

const detailed = (value: number) => {
  const sum = sumFigures([{ qualifier: 'exact', low: value, high: value }]);
  if (sum === null) throw new TypeError('a sum of one figure');
  return sum;
};

describe('what is announced against what is detailed [M2]', () => {
  it.each<[number, number, Qualifier, number, boolean]>([
    [870, 870, 'about', 866, true],
    [870, 870, 'about', 899, false],
    [1200, 1200, 'about', 1166, true],
    [866, 866, 'about', 867, false],
    [870, 870, 'exact', 866, false],
    [866, 866, 'exact', 866, true],
    [800, 800, 'at_least', 866, true],
    [900, 900, 'at_least', 866, false],
    [900, 900, 'at_most', 866, true],
    [800, 900, 'exact', 866, true],
    [0, 0, 'about', 0, true],
  ])('%d to %d (%s) against %d: %s', (low, high, qualifier, value, agreed) => {
    expect(agrees({ low, high, qualifier }, detailed(value))).toBe(agreed);
  });
});
