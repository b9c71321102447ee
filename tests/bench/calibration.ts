export const CALIBRATION_STEPS = 2_000_000;

/** A fixed amount of work, the same on every machine: whole numbers and nothing to collect. It stands alone, so that a page can run it too. */
export function calibrationLoop(steps: number): number {
  let state = 2463534242;
  for (let step = 0; step < steps; step += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  return state;
}
