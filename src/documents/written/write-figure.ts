import { isRange, type Figure } from '#domain/measures/figure';
import type { Qualifier } from '#domain/measures/qualifiers';

const SIGNS: Readonly<Record<Qualifier, string>> = { exact: '', about: '≈\u202f', at_least: '≥\u202f', at_most: '≤\u202f' };

const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/gu;

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number as French writes it, with every decimal that it has: « 12 450,5 ». */
const written = (value: number): string => {
  const [whole = '', decimals] = plain.format(value).split('.');
  const grouped = whole.replace(THOUSANDS, '\u202f');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

/** A figure with its doubt and what it counts: « ≈ 4 097 visiteurs ». Read as it is typed, it is the same figure. */
export const writeFigure = (figure: Figure, unit: string): string => {
  const amount = isRange(figure) ? `${written(figure.low)} à ${written(figure.high)}` : written(figure.low);
  return `${SIGNS[figure.qualifier]}${amount} ${unit}`;
};
