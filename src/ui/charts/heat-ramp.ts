/** A step of the ramp: its fill, and the ink that stays readable on it. */
export interface HeatStep {
  readonly fill: string;
  readonly ink: string;
}

/** How many steps the ramp has; from which one the ink is that of strong fills. */
const STEPS = 8;
const STRONG_FROM = 7;

/** One neutral warm grey, from the paper away: each step is a token, light or dark as the page is. */
export const HEAT_STEPS: readonly HeatStep[] = Array.from({ length: STEPS }, (_none, index) => ({
  fill: `var(--heat-${String(index + 1)})`,
  ink: index + 1 < STRONG_FROM ? 'var(--heat-ink-few)' : 'var(--heat-ink-many)',
}));

/** The step for a count above zero, on the scale of the greatest count of the table. */
export const heatStep = (value: number, greatest: number): HeatStep | undefined => {
  if (value <= 0) return undefined;
  // Under as many counts as steps, one step a count: « 2 » is not black for being the greatest of a small table.
  const share = (value - 1) / Math.max(greatest - 1, HEAT_STEPS.length);
  return HEAT_STEPS[Math.min(HEAT_STEPS.length - 1, Math.floor(share * HEAT_STEPS.length))];
};
