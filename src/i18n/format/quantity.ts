import type { Qualifier } from '#domain/measures/qualifiers';
import { formatNumber } from './number';
import { roundedForWords } from './rounding';

const SIGNS: Readonly<Record<Qualifier, string>> = { exact: '', about: '≈', at_least: '≥', at_most: '≤' };
const WORDS: Readonly<Record<Qualifier, string>> = { exact: '', about: 'environ ', at_least: 'au moins ', at_most: 'au plus ' };
const SENTENCE: Readonly<Record<Qualifier, string>> = { exact: '', about: 'environ ', at_least: 'plus de ', at_most: 'moins de ' };

/** A figure and how sure it is; `low` and `high` differ for a range. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
}

/** The sign that stands before a doubtful figure in tables and strips, empty when it is exact. */
export const doubtSign = (qualifier: Qualifier): string => SIGNS[qualifier];

const compact = new Intl.NumberFormat('fr-FR', { notation: 'compact', maximumFractionDigits: 2 });

/** « 73,5 M »: a large figure as short as it can be read, for strips. */
export const formatCompact = (value: number): string => compact.format(value).replace(/\u00a0/gu, '\u202f');

const values = ({ low, high }: Quantity): string =>
  low === high ? formatNumber(low) : `${formatNumber(low)} à ${formatNumber(high)}`;

/** « ≈ 4 097 », for tables and figure strips only. */
export const formatQuantity = (quantity: Quantity): string =>
  [doubtSign(quantity.qualifier), values(quantity)].filter(Boolean).join('\u202f');

/** What a screen reader says in place of the sign: « environ 4 097 ». */
export const speakQuantity = (quantity: Quantity): string => `${WORDS[quantity.qualifier]}${values(quantity)}`;

/** For sentences, slides and print: a doubtful figure has two significant figures and words, « environ 4 100 ». */
export const quantityInWords = (quantity: Quantity): string =>
  quantity.qualifier === 'exact' || quantity.low !== quantity.high
    ? speakQuantity(quantity)
    : `${SENTENCE[quantity.qualifier]}${formatNumber(roundedForWords(quantity.low, quantity.qualifier))}`;
