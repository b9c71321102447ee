/** A step of the ramp: its fill, and the ink that stays readable on it. */
export interface HeatStep {
  readonly fill: string;
  readonly ink: string;
}

const DARK = '#1d1c1a';
const LIGHT = '#ffffff';

/**
 * One neutral warm grey, light to dark. It jumps over the middle greys, on which neither ink reaches a contrast of 4.5.
 */
export const HEAT_STEPS: readonly HeatStep[] = [
  { fill: '#e7e6e4', ink: DARK },
  { fill: '#dcdad7', ink: DARK },
  { fill: '#cfccc8', ink: DARK },
  { fill: '#c0bcb7', ink: DARK },
  { fill: '#aeaaa3', ink: DARK },
  { fill: '#9c968e', ink: DARK },
  { fill: '#6f685e', ink: LIGHT },
  { fill: '#595146', ink: LIGHT },
];

/** The step for a count above zero, on the scale of the greatest count of the table. */
export const heatStep = (value: number, greatest: number): HeatStep | undefined => {
  if (value <= 0) return undefined;
  // Under as many counts as steps, one step a count: « 2 » is not black for being the greatest of a small table.
  const share = (value - 1) / Math.max(greatest - 1, HEAT_STEPS.length);
  return HEAT_STEPS[Math.min(HEAT_STEPS.length - 1, Math.floor(share * HEAT_STEPS.length))];
};
