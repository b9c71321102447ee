import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCents, formatNumber, formatShare } from '#i18n/format/number';
import { formatQuantity, quantityInWords, speakQuantity, type Quantity } from '#i18n/format/quantity';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const of = (low: number, qualifier: Quantity['qualifier'] = 'exact', high = low): Quantity => ({ low, high, qualifier });

describe('a figure in tables and strips', () => {
  it('has the narrow no-break space of French thousands, and its doubt before it', () => {
    expect(formatNumber(600799)).toBe('600\u202f799');
    expect(formatQuantity(of(4097, 'about'))).toBe('≈\u202f4\u202f097');
    expect(formatQuantity(of(1500, 'exact', 2000))).toBe('1\u202f500 à 2\u202f000');
    expect(formatCents(11_000_000)).toBe('110\u202f000\u202f€');
    expect(formatCents(11_000_050)).toBe('110\u202f000,50\u202f€');
    expect(formatShare(0.12)).toBe('12\u202f%');
  });

  it('is read aloud with words in place of the sign', () => {
    expect(speakQuantity(of(1580, 'at_least'))).toBe('au moins 1\u202f580');
  });
});

describe('a figure in a sentence', () => {
  it('has two significant figures and words when it is doubtful', () => {
    expect(quantityInWords(of(4097, 'about'))).toBe('environ 4\u202f100');
    expect(quantityInWords(of(150, 'at_least'))).toBe('plus de 150');
    expect(quantityInWords(of(1347))).toBe('1\u202f347');
  });

  it('never makes a bound false by rounding it', () => {
    const bound = fc.record({ low: fc.integer({ min: 0, max: 5_000_000 }), qualifier: fc.constantFrom('at_least' as const, 'at_most' as const) });
    holdsFor(
      fc.property(bound, ({ low, qualifier }) => {
        const said = Number(quantityInWords(of(low, qualifier)).replace(/\D/gu, ''));
        expect(qualifier === 'at_least' ? said <= low : said >= low).toBe(true);
      }),
    );
  });
});
