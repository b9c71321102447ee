import type { ComputationTimes } from './computation';
import type { CommitTimes } from './commit-times';
import type { FirstLoad } from './first-load';
import type { ImportTimes } from './import-times';
import type { PageTimes } from './page-times';
import type { WorkTimes } from './work-times';

export interface BenchReport {
  readonly pages: readonly PageTimes[];
  readonly work: readonly WorkTimes[];
  readonly firstLoad: FirstLoad | null;
  readonly commit: CommitTimes | null;
  readonly imported: ImportTimes | null;
  readonly computations: readonly ComputationTimes[];
  readonly matching: readonly ComputationTimes[];
}

/** What we hold ourselves to, shown beside each figure; a bench informs and never fails. */
const BUDGETS: Readonly<Record<string, { readonly headline: number; readonly dashboard: number }>> = {
  shipped: { headline: 4.5, dashboard: 8 },
  '5000': { headline: 6, dashboard: 11 },
  '50000': { headline: 8, dashboard: 15 },
};
const SCRIPT_BUDGET_KB = 200;

type Row = readonly string[];

/** Columns as wide as their widest cell; the first reads from the left, figures from the right. */
function alignColumns(rows: readonly Row[]): string {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const cell = (text: string, column: number): string => (column === 0 ? text.padEnd(width(column)) : text.padStart(width(column)));
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const ratio = (value: number): string => `x${value.toFixed(value < 10 ? 2 : 1)}`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function pageRows(pages: readonly PageTimes[]): readonly Row[] {
  const head = ['dashboard', 'blank', 'headline', 'ratio', 'budget', 'complete', 'ratio', 'budget', 'first visit'];
  return [head, ...pages.map((page) => pageRow(page))];
}

function pageRow(page: PageTimes): Row {
  const budget = BUDGETS[page.dossier];
  const limit = (value: number | undefined): string => (value === undefined ? '–' : `≤ ${value}`);
  const headline = [ms(page.headline), ratio(page.headlineRatio), limit(budget?.headline)];
  const dashboard = [ms(page.dashboard), ratio(page.dashboardRatio), limit(budget?.dashboard)];
  return [page.dossier, ms(page.blank), ...headline, ...dashboard, ms(page.firstVisit)];
}

function firstLoadRows(firstLoad: FirstLoad | null): readonly Row[] {
  if (firstLoad === null) return [];
  const { scriptBeforeHeadline, ...rest } = firstLoad;
  const before = ['script before the headline', kB(scriptBeforeHeadline), `≤ ${SCRIPT_BUDGET_KB} kB`];
  return [['first load, gzip', 'sent', 'budget'], before, ...Object.entries(rest).map(([name, bytes]) => [name, kB(bytes), '–'])];
}

function workRows(work: readonly WorkTimes[]): readonly Row[] {
  const names = Object.keys(work[0]?.waits ?? {});
  const head = ['searching and entering, ratio to the calibration loop', ...work.flatMap(({ dossier }) => [dossier, 'ms'])];
  const cells = (name: string): Row => work.flatMap(({ waits, calibration }) => [ratio((waits[name] ?? Number.NaN) / calibration), ms(waits[name] ?? Number.NaN)]);
  return [head, ...names.map((name) => [name, ...cells(name)])];
}

function commitRows(times: CommitTimes | null): readonly Row[] {
  if (times === null) return [];
  const row = (name: 'commit' | 'undo'): Row => [name, ratio(times[name] / times.calibration), ms(times[name])];
  return [[`one change of ${times.records} records`, 'ratio', 'ms'], row('commit'), row('undo')];
}

function importRows(times: ImportTimes | null): readonly Row[] {
  if (times === null) return [];
  const rows = Object.entries(times.steps).map(([name, { took, longest }]): Row => [name, ms(took), ms(longest), '≤ 100 ms']);
  return [[`a table of ${times.rows} rows`, 'took', 'page held up', 'budget'], ...rows];
}

function computationRows(computations: readonly ComputationTimes[]): readonly Row[] {
  const sizes = computations[0]?.ratios.map(({ size }) => size) ?? [];
  const head = ['computation, ratio to the calibration loop', ...sizes.flatMap((size) => [`${size}`, 'ms'])];
  return [head, ...computations.map(({ name, ratios }) => [name, ...ratios.flatMap((one) => [ratio(one.ratio), one.ms.toFixed(2)])])];
}

export function printReport({ pages, work, firstLoad, commit, imported, computations, matching }: BenchReport): void {
  const tables = [pageRows(pages), firstLoadRows(firstLoad), workRows(work), commitRows(commit), importRows(imported), computationRows(computations), computationRows(matching)];
  console.log(`\n${tables.filter((rows) => rows.length > 1).map(alignColumns).join('\n\n')}`);
}
