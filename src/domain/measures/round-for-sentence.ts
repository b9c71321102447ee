import type { Qualifier } from './qualifiers';

export interface RoundedValue {
  readonly value: number;
  readonly rounded: boolean;
}

/** A doubtful figure as a sentence says it: two significant figures, 4 097 → 4 100, 150 stays [Q3]. */
export const roundForSentence = (value: number): RoundedValue => {
  const twoFigures = Number(value.toPrecision(2));
  return { value: twoFigures, rounded: twoFigures !== value };
};

/** How a sum is said in a sentence: exact figures whole, « plus de » rounded down and « moins de » up, so that both stay true. */
export const sumForSentence = (sum: { readonly value: number; readonly doubt: Qualifier }): RoundedValue => {
  if (sum.doubt === 'exact') return { value: sum.value, rounded: false };
  if (sum.doubt === 'about' || sum.value === 0) return roundForSentence(sum.value);
  const unit = 10 ** (Math.floor(Math.log10(sum.value)) - 1);
  const steps = sum.value / unit;
  // Steps of under one unit have nothing to hide; dividing by their inverse keeps 1.1 from becoming 1.1000000000000001.
  const value = Number(((sum.doubt === 'at_least' ? Math.floor(steps) : Math.ceil(steps)) * unit).toPrecision(2));
  return { value, rounded: value !== sum.value };
};
