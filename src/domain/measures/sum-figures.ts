import { isRange, qualifierInSum, type Figure } from './figure';
import type { Qualifier } from './qualifiers';

/** A total and how far to trust it. `byQualifier` adds up to `parts`; `ranges` says how many of them were ranges. */
export interface Sum {
  readonly value: number;
  readonly doubt: Qualifier;
  readonly parts: number;
  readonly byQualifier: Readonly<Record<Qualifier, number>>;
  readonly ranges: number;
}

const doubtOf = (counts: Readonly<Record<Qualifier, number>>): Qualifier => {
  if (counts.about > 0 || (counts.at_least > 0 && counts.at_most > 0)) return 'about';
  if (counts.at_least > 0) return 'at_least';
  return counts.at_most > 0 ? 'at_most' : 'exact';
};

// Decimal fractions do not add up exactly in binary, and not to the same in every order: a millionth is enough for any unit.
const settle = (value: number): number => Number(value.toFixed(6));

/** Adds figures of one metric and carries their doubt [Q1] [Q2]; null when there is nothing to add: unknown is not zero. */
export const sumFigures = (figures: Iterable<Figure>): Sum | null => {
  const byQualifier = { exact: 0, about: 0, at_least: 0, at_most: 0 };
  let [value, parts, ranges] = [0, 0, 0];
  for (const figure of figures) {
    value += figure.low;
    parts += 1;
    ranges += isRange(figure) ? 1 : 0;
    byQualifier[qualifierInSum(figure)] += 1;
  }
  return parts === 0 ? null : { value: settle(value), doubt: doubtOf(byQualifier), parts, byQualifier, ranges };
};
