import { CALIBRATION_STEPS, calibrationLoop } from './calibration';
import { median } from './median';

/** A pure computation to time. `prepare` makes its input of n records, outside the clock. */
export interface Computation {
  readonly name: string;
  readonly prepare: (size: number) => () => unknown;
}

/** What a computation takes at each size, as a ratio to the calibration loop timed just before. */
export interface ComputationTimes {
  readonly name: string;
  readonly ratios: readonly { readonly size: number; readonly ms: number; readonly ratio: number }[];
}

// Kept where the engine cannot tell that nobody reads it: a result that nobody needs may never be computed.
const kept: unknown[] = [];

function timeOnce(work: () => unknown): number {
  const start = performance.now();
  kept[0] = work();
  return performance.now() - start;
}

const WARM_UPS = 2;
/** Work of many seconds is steady after a few runs; the whole bench stays within minutes. */
const LONG_ENOUGH_MS = 10_000;

function timeMedian(work: () => unknown, runs: number): number {
  const times: number[] = [];
  let spent = 0;
  while (times.length < runs + WARM_UPS && spent < LONG_ENOUGH_MS) {
    const time = timeOnce(work);
    times.push(time);
    spent += time;
  }
  return median(times.length > WARM_UPS ? times.slice(WARM_UPS) : times);
}

export function timeComputation({ name, prepare }: Computation, sizes: readonly number[], runs: number): ComputationTimes {
  const ratios = sizes.map((size) => {
    const work = prepare(size);
    const calibration = timeMedian(() => calibrationLoop(CALIBRATION_STEPS), runs);
    const ms = timeMedian(work, runs);
    return { size, ms, ratio: ms / calibration };
  });
  return { name, ratios };
}
