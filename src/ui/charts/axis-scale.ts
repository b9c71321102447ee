/** Where an axis that starts at zero ends, and the few round figures written along it. */
export interface AxisScale {
  readonly end: number;
  readonly ticks: readonly number[];
}

const INTERVALS = 4;

/** The smallest of 1, 2, 5, 10, 20, 50… that is at least `least`. */
const roundStep = (least: number): number => {
  const unit = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * unit >= least) ?? 10;
  return Math.max(1, factor * unit);
};

/** The axis for values up to `greatest`; it ends at the greatest value, so that no width is spent on nothing. */
export const axisScale = (greatest: number): AxisScale => {
  const end = Math.max(greatest, 1);
  const step = roundStep(end / INTERVALS);
  return { end, ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step) };
};

/** How far along the axis a value stands, in hundredths. */
export const percentOf = (value: number, { end }: AxisScale): number => (value / end) * 100;
