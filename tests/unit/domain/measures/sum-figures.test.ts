import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#domain/measures/figure';
import type { Qualifier } from '#domain/measures/qualifiers';
import { sumFigures } from '#domain/measures/sum-figures';
import { arbitraryFigure } from '#tests/fixtures/builders/arbitrary-figure';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const one = (qualifier: Qualifier, low = 10, high = low): Figure => ({ qualifier, low, high });

const arbitraryFigures = fc.array(arbitraryFigure, { maxLength: 12 });

describe('the doubt of a sum [Q2]', () => {
  it.each<[readonly Figure[], Qualifier]>([
    [[one('exact'), one('exact')], 'exact'],
    [[one('exact'), one('at_least')], 'at_least'],
    [[one('exact'), one('at_most')], 'at_most'],
    [[one('at_least'), one('at_most')], 'about'],
    [[one('about'), one('at_least')], 'about'],
    [[one('exact', 100, 120)], 'at_least'],
    [[one('about', 100, 120)], 'about'],
    [[one('at_most', 100, 120)], 'about'],
  ])('%j is %s', (figures, doubt) => {
    expect(sumFigures(figures)?.doubt).toBe(doubt);
  });
});

describe('adding figures up [Q1]', () => {
  it('gives no total when there is nothing to add: unknown is not zero', () => {
    expect(sumFigures([])).toBeNull();
  });

  it('counts a range for its low end, as one part, and says that it was a range', () => {
    expect(sumFigures([one('exact', 237), one('exact', 100, 120)])).toEqual({
      value: 337,
      doubt: 'at_least',
      parts: 2,
      byQualifier: { exact: 1, about: 0, at_least: 1, at_most: 0 },
      ranges: 1,
    });
  });

  it('adds tenths up to what they are on paper, in any order', () => {
    const [a, b, c] = [one('exact', 0.1), one('exact', 0.2), one('exact', 0.3)];
    expect([sumFigures([a, b, c])?.value, sumFigures([c, b, a])?.value]).toEqual([0.6, 0.6]);
  });

  it('does not depend on the order of the figures', () => {
    holdsFor(
      fc.property(arbitraryFigures, (figures) => {
        expect(sumFigures(figures.toReversed())).toEqual(sumFigures(figures));
      }),
    );
  });

  it('counts every part under one qualifier', () => {
    holdsFor(
      fc.property(arbitraryFigures, (figures) => {
        const sum = sumFigures(figures);
        const counted = Object.values(sum?.byQualifier ?? {}).reduce((total, count) => total + count, 0);
        return counted === figures.length && (sum?.parts ?? 0) === figures.length;
      }),
    );
  });

  it('is exact only when every part is', () => {
    holdsFor(
      fc.property(arbitraryFigures, (figures) => {
        const allExact = figures.every(({ qualifier, low, high }) => qualifier === 'exact' && low === high);
        const sum = sumFigures(figures);
        return sum === null || (sum.doubt === 'exact') === allExact;
      }),
    );
  });

  it('gives the same whole however the figures are shared out', () => {
    holdsFor(
      fc.property(arbitraryFigures, arbitraryFigures, (left, right) => {
        const shared = (sumFigures(left)?.value ?? 0) + (sumFigures(right)?.value ?? 0);
        return shared === (sumFigures([...left, ...right])?.value ?? 0);
      }),
    );
  });
});
