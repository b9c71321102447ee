import { type ComputationTimes, timeComputation } from './computation';
import { computations } from './computations';
import { measureFirstLoad } from './first-load';
import type { Machine } from './machine';
import { type PageTimes, type Size, timePages } from './page-times';
import type { BenchReport } from './report';

export { printReport } from './report';

const RUNS = 7;
const SIZES: readonly Size[] = [
  { name: 'shipped', activities: undefined },
  { name: '5000', activities: 5_000 },
  { name: '50000', activities: 50_000 },
];
const COMPUTATION_SIZES = [1_000, 10_000, 100_000];

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export interface BenchOptions {
  /** Three runs and the smaller sizes only, to look at while working. */
  readonly quick: boolean;
  /** Leaves the browser out. */
  readonly computationsOnly: boolean;
}

async function timeAllPages(machine: Machine, sizes: readonly Size[], runs: number): Promise<readonly PageTimes[]> {
  const pages: PageTimes[] = [];
  for (const size of sizes) {
    tell(`Dashboard, ${size.name}…`);
    pages.push(await timePages(machine, size, runs));
  }
  return pages;
}

function timeAllComputations(root: string, sizes: readonly number[], runs: number): readonly ComputationTimes[] {
  return computations(root).map((computation) => {
    tell(`Computation: ${computation.name}…`);
    return timeComputation(computation, sizes, runs);
  });
}

/** Measures everything that people wait for, one thing after the other. */
export async function bench(machine: Machine, { quick, computationsOnly }: BenchOptions): Promise<BenchReport> {
  const runs = quick ? 3 : RUNS;
  const keep = <T>(sizes: readonly T[]): readonly T[] => (quick ? sizes.slice(0, 2) : sizes);
  const timed = timeAllComputations(machine.root, keep(COMPUTATION_SIZES), runs);
  if (computationsOnly) return { pages: [], firstLoad: null, computations: timed };
  tell('First load…');
  const firstLoad = await measureFirstLoad(machine);
  return { pages: await timeAllPages(machine, keep(SIZES), runs), firstLoad, computations: timed };
}
