import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundForSentence, sumForSentence } from '#domain/measures/round-for-sentence';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

describe('a doubtful figure in a sentence [Q3]', () => {
  it.each([
    [4097, 4100, true],
    [150, 150, false],
    [600_799, 600_000, true],
    [870, 870, false],
    [37, 37, false],
    [0, 0, false],
  ])('%d is said %d', (value, said, rounded) => {
    expect(roundForSentence(value)).toEqual({ value: said, rounded });
  });

  it('leaves an exact figure whole', () => {
    expect(sumForSentence({ value: 1347, doubt: 'exact' })).toEqual({ value: 1347, rounded: false });
  });

  it('rounds « plus de » down and « moins de » up', () => {
    const said = [sumForSentence({ value: 1580, doubt: 'at_least' }), sumForSentence({ value: 1520, doubt: 'at_most' })];
    expect(said.map(({ value }) => value)).toEqual([1500, 1600]);
  });

  it('stays true: at least never says more than is known, at most never less', () => {
    holdsFor(
      fc.property(fc.nat({ max: 5_000_000 }), (value) => {
        const atLeast = sumForSentence({ value, doubt: 'at_least' }).value;
        const atMost = sumForSentence({ value, doubt: 'at_most' }).value;
        return atLeast <= value && atMost >= value;
      }),
    );
  });
});
