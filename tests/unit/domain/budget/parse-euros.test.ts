import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eurosAsTyped, parseEuros } from '#domain/budget/parse-euros';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const centsOf = (text: string): number | string => {
  const read = parseEuros(text);
  return read.ok ? read.value : read.reason;
};

describe('an amount typed by hand', () => {
  it.each([
    ['110 000', 11_000_000],
    ['110\u202f000,50\u202f€', 11_000_050],
    ['110000.5 euros', 11_000_050],
    ['0', 0],
    [' 12,3 EUR', 1230],
    ['', 'empty'],
    ['€', 'empty'],
    ['beaucoup', 'not_an_amount'],
    ['11 00 0', 'not_an_amount'],
    ['12,345,6', 'ambiguous'],
    ['110.000', 'ambiguous'],
    ['110,000', 'ambiguous'],
    ['1,2345', 'not_an_amount'],
    ['-5', 'negative'],
    ['1e5', 'not_an_amount'],
    ['9'.repeat(40), 'too_large'],
    ['110 000 €', 11_000_000],
  ])('reads « %s »', (text, expected) => {
    expect(centsOf(text)).toBe(expected);
  });

  it('reads back what it writes', () => {
    holdsFor(fc.property(fc.nat({ max: 10_000_000_000_000 }), (cents) => centsOf(eurosAsTyped(cents)) === cents));
  });

  it('never gives anything but whole cents', () => {
    holdsFor(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d ,.€-]{0,14}$/u)), (text) => {
        const read = parseEuros(text);
        return !read.ok || (Number.isSafeInteger(read.value) && read.value >= 0);
      }),
    );
  });
});
