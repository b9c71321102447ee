import { timeComputation } from './computation';
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

/** Measures everything. `quick`: three runs and the smaller sizes only, to look at while working. */
export async function bench(machine: Machine, quick: boolean): Promise<BenchReport> {
  const runs = quick ? 3 : RUNS;
  tell('First load…');
  const firstLoad = await measureFirstLoad(machine);
  const pages: PageTimes[] = [];
  for (const size of quick ? SIZES.slice(0, 2) : SIZES) {
    tell(`Dashboard, ${size.name}…`);
    pages.push(await timePages(machine, size, runs));
  }
  tell('Computations…');
  const sizes = quick ? COMPUTATION_SIZES.slice(0, 2) : COMPUTATION_SIZES;
  return { pages, firstLoad, computations: computations(machine.root).map((computation) => timeComputation(computation, sizes, runs)) };
}
