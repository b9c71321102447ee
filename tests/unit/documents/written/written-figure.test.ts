import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenFigure } from '#documents/written/written-figure';
import { formatNumber } from '#i18n/format/number';
import { formatQuantity } from '#i18n/format/quantity';

const understood = (text: string, count = true) => {
  const read = readWrittenFigure(text, count);
  if (!read.ok) return read.reason;
  const { figure, unit, question } = read.value;
  const value = figure.low === figure.high ? [figure.low] : [figure.low, figure.high];
  return [figure.qualifier, ...value, ...(unit === '' ? [] : [unit]), ...(question === undefined ? [] : [question])];
};

describe('a figure as it is written', () => {
  it.each([
    ['150', ['exact', 150]],
    ['plus de 150', ['at_least', 150]],
    ['plus de 150 personnes', ['at_least', 150, 'personnes']],
    ['+ de 150', ['at_least', 150]],
    ['150 et plus', ['at_least', 150]],
    ['au moins 12 réunions', ['at_least', 12, 'réunions']],
    ['moins de 40', ['at_most', 40]],
    ["jusqu'à 40 élèves", ['at_most', 40, 'élèves']],
    ['environ 870 retombées', ['about', 870, 'retombées']],
    ['870 environ', ['about', 870]],
    ['~ 870', ['about', 870]],
    ['près de 2 000 visiteurs', ['about', 2000, 'visiteurs']],
    ['une trentaine', ['about', 30]],
    ['une trentaine de participants', ['about', 30, 'participants']],
    ["une quinzaine d'élus", ['about', 15, 'élus']],
    ['deux centaines', ['about', 200]],
    ['plus d’une centaine de jeunes', ['at_least', 100, 'jeunes']],
    ['1 500 à 2 000', ['exact', 1500, 2000]],
    ['entre 20 et 30 personnes', ['exact', 20, 30, 'personnes']],
    ['environ 20-30', ['about', 20, 30]],
    ['trois réunions', ['exact', 3, 'réunions']],
    ['0', ['exact', 0]],
    ['more than 150 runners', ['at_least', 150, 'runners']],
    ['between 20 and 30', ['exact', 20, 30]],
    ['up to 40', ['at_most', 40]],
  ])('« %s » is understood with how sure it is', (text, expected) => {
    expect(understood(text)).toEqual(expected);
  });

  it.each(['1 347', '1\u202f347', '1\u00a0347', '1\u2009347'])('« %s » is one thousand three hundred and forty-seven, whatever its space', (text) => {
    expect(understood(text)).toEqual(['exact', 1347]);
  });

  it.each([
    ['12\u202f450,5', ['exact', 12450.5]],
    ['8.000,01', ['exact', 8000.01]],
    ['10,5', ['exact', 10.5]],
    ['12.5', ['exact', 12.5]],
    ['1,347', ['exact', 1.347]],
    ['1.347', ['exact', 1.347, 'decimal-or-thousands']],
  ])('« %s » keeps its decimals where nothing is counted', (text, expected) => {
    expect(understood(text, false)).toEqual(expected);
  });

  it('asks about a dot or a comma before three digits when people are counted', () => {
    expect(understood('1.347')).toEqual(['exact', 1347, 'decimal-or-thousands']);
    expect(understood('1,347')).toEqual(['exact', 1.347, 'decimal-or-thousands']);
  });

  it.each([
    ['20 k€', ['exact', 20_000, '€']],
    ['110K€', ['exact', 110_000, '€']],
    ['73,5 M€', ['exact', 73_500_000, '€']],
    ['1,2 Md€', ['exact', 1_200_000_000, '€']],
    ["2,4 millions d'euros", ['exact', 2_400_000, 'euros']],
    ['30 m de linéaire', ['exact', 30, 'm de linéaire']],
    ['110 000 €', ['exact', 110_000, '€']],
    ['5 M', ['exact', 5_000_000, 'unit-missing']],
    ['12 km', ['exact', 12, 'km']],
    ['12 %', ['exact', 12, '%']],
    ['12\u202f%', ['exact', 12, '%']],
  ])('« %s » keeps its factor and its unit', (text, expected) => {
    expect(understood(text, false)).toEqual(expected);
  });

  it.each([
    ['', 'empty'],
    ['beaucoup', 'no-number'],
    ['plusieurs centaines', 'vague'],
    ['-35,01', 'negative'],
    ['2 000 à 1 500', 'reversed'],
    ['4,991E+13', 'lost-digits'],
    ['n.c.', 'no-number'],
    ['-', 'no-number'],
  ])('« %s » is refused with its reason', (text, reason) => {
    expect(understood(text)).toEqual(reason);
  });

  it('reads back every number that is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(understood(formatNumber(value))).toEqual(['exact', value]);
      }),
    );
  });

  it('reads back every doubtful figure and range that is shown', () => {
    const figure = fc.record({
      qualifier: fc.constantFrom('exact', 'about', 'at_least', 'at_most'),
      low: fc.integer({ min: 1, max: 1_000_000 }),
      more: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(figure, ({ qualifier, low, more }) => {
        const quantity = { qualifier, low, high: low + more } as const;
        const read = readWrittenFigure(formatQuantity(quantity));
        expect(read).toMatchObject({ ok: true, value: { figure: quantity } });
      }),
    );
  });

  it('never gives a figure that is not a number, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readWrittenFigure(text);
        if (read.ok) expect([Number.isFinite(read.value.figure.low), read.value.figure.low <= read.value.figure.high]).toEqual([true, true]);
      }),
    );
  });
});
