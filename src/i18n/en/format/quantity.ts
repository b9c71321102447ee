import type { Qualifier } from '#domain/measures/qualifiers';
import { doubtSign, type Quantity } from '../../format/quantity';
import { roundedForWords } from '../../format/rounding';
import { formatNumber } from './number';

const WORDS: Readonly<Record<Qualifier, string>> = { exact: '', about: 'about ', at_least: 'at least ', at_most: 'at most ' };
const SENTENCE: Readonly<Record<Qualifier, string>> = { exact: '', about: 'about ', at_least: 'more than ', at_most: 'fewer than ' };

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 });

/** “73.5m”: a large figure as short as it can be read, for strips. */
export const formatCompact = (value: number): string => compact.format(value);

const values = ({ low, high }: Quantity, between: string): string =>
  low === high ? formatNumber(low) : `${formatNumber(low)}${between}${formatNumber(high)}`;

/** “≈ 4,097”, for tables and figure strips only. */
export const formatQuantity = (quantity: Quantity): string =>
  [doubtSign(quantity.qualifier), values(quantity, '–')].filter(Boolean).join('\u202f');

/** What a screen reader says in place of the sign: “about 4,097”. */
export const speakQuantity = (quantity: Quantity): string => `${WORDS[quantity.qualifier]}${values(quantity, ' to ')}`;

/** For sentences, slides and print: a doubtful figure has two significant figures and words, “about 4,100”. */
export const quantityInWords = (quantity: Quantity): string =>
  quantity.qualifier === 'exact' || quantity.low !== quantity.high
    ? speakQuantity(quantity)
    : `${SENTENCE[quantity.qualifier]}${formatNumber(roundedForWords(quantity.low, quantity.qualifier))}`;
