import { type Computation, type ComputationTimes, timeComputation } from './computation';
import { computations, matching } from './computations';
import { type CommitTimes, timeCommit } from './commit-times';
import { measureFirstLoad } from './first-load';
import { type ImportTimes, timeImport } from './import-times';
import type { Machine } from './machine';
import { type PageTimes, type Size, timePages, withStoredDossier } from './page-times';
import type { BenchReport } from './report';
import { timeWork, type WorkTimes } from './work-times';

export { printReport } from './report';

const RUNS = 7;
const SIZES: readonly Size[] = [
  { name: 'shipped', activities: undefined },
  { name: '5000', activities: 5_000 },
  { name: '50000', activities: 50_000 },
];
const COMPUTATION_SIZES = [1_000, 10_000, 100_000];
/** As many activities as actions: every one is set against every other. */
const MATCHING_SIZES = [500];
const COMMITTED = 5_000;
const IMPORTED = 5_000;

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export interface BenchOptions {
  /** Three runs and the smaller sizes only, to look at while working. */
  readonly quick: boolean;
  /** `computations` leaves the browser out; `work` times searching, entering and saving only, at every size. */
  readonly only: 'computations' | 'work' | undefined;
}

interface InBrowser {
  readonly pages: readonly PageTimes[];
  readonly work: readonly WorkTimes[];
}

/** What people wait for on dossiers of several sizes, each stored once. */
async function timeInBrowser(machine: Machine, sizes: readonly Size[], runs: number, withPages: boolean): Promise<InBrowser> {
  const pages: PageTimes[] = [];
  const work: WorkTimes[] = [];
  for (const size of sizes) {
    tell(`In the browser, ${size.name}…`);
    await withStoredDossier(machine, size, async (stored) => {
      if (withPages) pages.push(await timePages(stored, runs));
      if (size.activities !== undefined) work.push(await timeWork(stored, runs));
    });
  }
  return { pages, work };
}

function timeCommits(machine: Machine): Promise<CommitTimes> {
  tell(`One change of ${COMMITTED} records…`);
  return timeCommit(machine, COMMITTED);
}

function timeImports(machine: Machine): Promise<ImportTimes> {
  tell(`A table of ${IMPORTED} rows…`);
  return timeImport(machine, IMPORTED);
}

function timeAllComputations(root: string, sizes: readonly number[], runs: number): readonly ComputationTimes[] {
  return timeEach(computations(root), sizes, runs);
}

function timeEach(computed: readonly Computation[], sizes: readonly number[], runs: number): readonly ComputationTimes[] {
  return computed.map((computation) => {
    tell(`Computation: ${computation.name}…`);
    return timeComputation(computation, sizes, runs);
  });
}

async function benchWork(machine: Machine, runs: number): Promise<BenchReport> {
  const commit = await timeCommits(machine);
  const imported = await timeImports(machine);
  const sizes = SIZES.filter(({ activities }) => activities !== undefined);
  return { ...(await timeInBrowser(machine, sizes, runs, false)), firstLoad: null, commit, imported, computations: [], matching: [] };
}

/** Measures everything that people wait for, one thing after the other. */
export async function bench(machine: Machine, { quick, only }: BenchOptions): Promise<BenchReport> {
  const runs = quick ? 3 : RUNS;
  const keep = <T>(sizes: readonly T[]): readonly T[] => (quick ? sizes.slice(0, 2) : sizes);
  if (only === 'work') return benchWork(machine, runs);
  const timed = timeAllComputations(machine.root, keep(COMPUTATION_SIZES), runs);
  const matched = timeEach(matching(machine.root), MATCHING_SIZES, runs);
  if (only === 'computations') return { pages: [], work: [], firstLoad: null, commit: null, imported: null, computations: timed, matching: matched };
  tell('First load…');
  const firstLoad = await measureFirstLoad(machine);
  const commit = await timeCommits(machine);
  const imported = await timeImports(machine);
  return { ...(await timeInBrowser(machine, keep(SIZES), runs, true)), firstLoad, commit, imported, computations: timed, matching: matched };
}
