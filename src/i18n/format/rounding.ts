import type { Qualifier } from '#domain/measures/qualifiers';

const twoFigures = (value: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.round(value / unit) * unit;
};

/** A doubtful figure as sentences give it, with two significant figures; rounding a bound may not make it false. */
export const roundedForWords = (low: number, qualifier: Qualifier): number => {
  const rounded = twoFigures(low);
  // “More than” goes down, “fewer than” goes up.
  const crosses = qualifier === 'at_least' ? rounded > low : rounded < low;
  return qualifier !== 'about' && crosses ? low : rounded;
};
