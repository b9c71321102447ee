import { isRange, type Figure } from '../measures/figure';
import type { Sum } from '../measures/sum-figures';

/** The unit that a round number was rounded to: 870 → 10, 1 200 → 100, 866 → 1. */
const roundingUnit = (value: number): number => {
  let unit = 1;
  while (value > 0 && Number.isInteger(value / (unit * 10))) unit *= 10;
  return unit;
};

const roundsTo = (detailed: number, announced: number): boolean => {
  const unit = roundingUnit(announced);
  return Math.round(detailed / unit) * unit === announced;
};

/** Whether what is detailed may be what was announced [M2]: equal, a rounding of it, or on the announced side of a bound. */
export const agrees = (announced: Figure, detailed: Sum): boolean => {
  if (isRange(announced)) return announced.low <= detailed.value && detailed.value <= announced.high;
  switch (announced.qualifier) {
    case 'exact':
      return detailed.value === announced.low;
    case 'about':
      return roundsTo(detailed.value, announced.low);
    case 'at_least':
      return detailed.value >= announced.low;
    case 'at_most':
      return detailed.value <= announced.low;
  }
};
