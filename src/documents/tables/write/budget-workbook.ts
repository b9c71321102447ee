import { varianceGap, type BudgetStatement, type Variance } from '#domain/budget/budget-statement';
import type { StrategicGoal } from '#domain/objectives/objective';
import type { FunderId } from '#domain/record/id';
import { writeXlsx } from '../../collect/write-xlsx';
import type { CellValue } from '../../collect/seals';
import type { PlannedSheet } from '../../collect/workbook-plan';

/** One stage of a budget, with the names that its sheets bear. */
export interface WrittenStage {
  readonly expensesSheet: string;
  readonly revenueSheet: string;
  readonly statement: BudgetStatement;
}

export interface BudgetWorkbook {
  readonly stages: readonly WrittenStage[];
  readonly goals: readonly StrategicGoal[];
  readonly funderName: (id: FunderId) => string;
  /** Charges then products, when both stages are known. */
  readonly variances: readonly Variance[];
  /** What the file is: whose budget, of which year, with which numbers. */
  readonly about: { readonly name: string; readonly lines: readonly string[] };
  readonly words: {
    readonly account: string;
    readonly nature: string;
    readonly general: string;
    readonly goal: (goal: StrategicGoal) => string;
    readonly total: string;
    readonly funder: string;
    readonly amount: string;
    readonly variances: { readonly sheet: string; readonly forecast: string; readonly outturn: string; readonly gap: string; readonly share: string };
  };
}

/** Spreadsheets count in euros. */
const euros = (cents: number): number => cents / 100;

/** A cell stays empty where nothing is recorded. */
const eurosOrNone = (cents: number | null): CellValue => (cents === null ? '' : euros(cents));

/** Names of sheets have 31 letters at most, and none of these. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);

const table = (name: string, rows: readonly (readonly CellValue[])[], widths: readonly number[]): PlannedSheet => ({ name: sheetName(name), rows, widths, kind: 'table', lists: [], given: [], hiddenColumn: undefined });

const expensesSheet = ({ expensesSheet: name, statement }: WrittenStage, { goals, words }: BudgetWorkbook): PlannedSheet => {
  const places = [null, ...goals.map(({ id }) => id)];
  const { expenses, expenseCents } = statement;
  const sums = places.map((place) => euros(expenses.reduce((sum, { byGoal }) => sum + (byGoal.get(place) ?? 0), 0)));
  return table(
    name,
    [
      [words.account, words.nature, words.general, ...goals.map(words.goal), words.total],
      ...expenses.map(({ account, label, byGoal, cents }) => [account, label, ...places.map((place) => euros(byGoal.get(place) ?? 0)), euros(cents)]),
      ['', words.total, ...sums, euros(expenseCents)],
    ],
    [10, 42, ...places.map(() => 20), 16],
  );
};

const revenueSheet = ({ revenueSheet: name, statement: { revenue, revenueCents } }: WrittenStage, { funderName, words }: BudgetWorkbook): PlannedSheet =>
  table(
    name,
    [
      [words.account, words.nature, words.funder, words.amount],
      ...revenue.map(({ account, label, funder, cents }) => [account, label, funder === null ? '' : funderName(funder), euros(cents)]),
      ['', words.total, '', euros(revenueCents)],
    ],
    [10, 42, 36, 16],
  );

const variancesSheet = ({ variances, words }: BudgetWorkbook): readonly PlannedSheet[] => {
  if (variances.length === 0) return [];
  const { sheet, forecast, outturn, gap, share } = words.variances;
  const rows = variances.map((one): readonly CellValue[] => [
    one.account,
    one.label,
    eurosOrNone(one.forecastCents),
    eurosOrNone(one.outturnCents),
    eurosOrNone(varianceGap(one)),
    one.share === null ? '' : Math.round(one.share * 1000) / 10,
  ]);
  return [table(sheet, [[words.account, words.nature, forecast, outturn, gap, share], ...rows], [10, 42, 16, 16, 16, 16])];
};

const aboutSheet = ({ about }: BudgetWorkbook): PlannedSheet => ({ name: sheetName(about.name), rows: about.lines.map((line) => [line]), widths: [100], kind: 'text', lists: [], given: [], hiddenColumn: undefined });

/** « État budgétaire »: for each stage, charges by nature for general running and each goal, and revenue by funder; then the variances. */
export const budgetSheets = (workbook: BudgetWorkbook): readonly PlannedSheet[] => [
  ...workbook.stages.flatMap((stage) => [expensesSheet(stage, workbook), revenueSheet(stage, workbook)]),
  ...variancesSheet(workbook),
  aboutSheet(workbook),
];

export const writeBudget = (workbook: BudgetWorkbook): Promise<Blob> => writeXlsx(budgetSheets(workbook));
