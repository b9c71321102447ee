import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '#i18n/en/english';
import type { Quantity } from '#i18n/format/quantity';
import { date, day } from '#tests/fixtures/builders/day';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const { format } = english;
const of = (low: number, qualifier: Quantity['qualifier'] = 'exact', high = low): Quantity => ({ low, high, qualifier });

const periods = [
  ['2022-05-21', '21 May 2022', '21 May'],
  ['2022-05-01', '1 May 2022', '1 May'],
  ['2022-02', 'February 2022', 'Feb'],
  ['2023-Q1', 'Q1 2023', 'Q1 2023'],
  ['2022-H2', 'H2 2022', 'H2'],
  ['2022', '2022', '2022'],
  ['2022-09-17/2022-09-18', '17–18 September 2022', '17–18 Sep'],
  ['2022-02/2022-06', 'February – June 2022', 'Feb – Jun'],
  ['2022-12-28/2023-01-03', '28 December 2022 – 3 January 2023', '28 Dec 2022 – 3 Jan 2023'],
] as const;

describe('English print', () => {
  it('writes numbers, money, shares and sizes as Britain does', () => {
    expect(format.number(600_799)).toBe('600,799');
    expect(format.cents(11_000_000)).toBe('€110,000');
    expect(format.cents(11_000_050)).toBe('€110,000.50');
    expect(format.share(0.12)).toBe('12%');
    expect(format.compact(73_500_000)).toMatch(/^73\.5m$/iu);
    expect(format.bytes(1_200_000)).toBe('1.2 MB');
  });

  it.each(periods)('tells %s as precisely as it is known', (written, long, short) => {
    expect(format.period(date(written), 'long')).toBe(long);
    expect(format.period(date(written), 'short', 2022)).toBe(short);
  });

  it('keeps the singular for one, and the plural for none', () => {
    expect([0, 1, 2].map((count) => format.plural(count, 'activity', 'activities'))).toEqual(['activities', 'activity', 'activities']);
    expect(format.day(day('2023-05-15'))).toBe('15 May 2023');
  });

  it('gives a doubtful figure its sign in tables, and words elsewhere', () => {
    expect(format.quantity(of(4097, 'about'))).toBe('≈\u202f4,097');
    expect(format.quantity(of(1500, 'exact', 2000))).toBe('1,500–2,000');
    expect(format.spokenQuantity(of(1580, 'at_least'))).toBe('at least 1,580');
    expect(format.quantityInWords(of(4097, 'about'))).toBe('about 4,100');
    expect(format.quantityInWords(of(150, 'at_least'))).toBe('more than 150');
  });

  it('never makes a bound false by rounding it', () => {
    const bound = fc.record({ low: fc.integer({ min: 0, max: 5_000_000 }), qualifier: fc.constantFrom('at_least' as const, 'at_most' as const) });
    holdsFor(
      fc.property(bound, ({ low, qualifier }) => {
        const said = Number(format.quantityInWords(of(low, qualifier)).replace(/\D/gu, ''));
        expect(qualifier === 'at_least' ? said <= low : said >= low).toBe(true);
      }),
    );
  });

  it('leaves the French of the record spaced as French', () => {
    expect(format.text('« Quoi ? » : 12 %')).toBe('«\u202fQuoi\u202f?\u202f»\u202f: 12\u202f%');
  });
});
