import { groupBy } from '../record/group-by';
import type { FunderId, GoalId } from '../record/id';
import type { BudgetLine } from './budget';

/** Amounts of one nature, in cents: for general running (null) and for each goal that has some. */
export interface NatureRow {
  readonly account: string;
  readonly label: string;
  readonly byGoal: ReadonlyMap<GoalId | null, number>;
  readonly cents: number;
}

/** Revenue of one source: a funder, or a nature of its own (null). */
export interface RevenueRow {
  readonly funder: FunderId | null;
  readonly account: string;
  readonly label: string;
  readonly cents: number;
}

/** A year's budget as a funder reads it: expenses by nature and goal, revenue by funder, and what the two come to. */
export interface BudgetStatement {
  readonly expenses: readonly NatureRow[];
  readonly revenue: readonly RevenueRow[];
  readonly expenseCents: number;
  readonly revenueCents: number;
  /** Revenue less expenses: charges and products of a budget are equal, so anything else is told. */
  readonly gapCents: number;
}

const sum = (lines: readonly BudgetLine[]): number => lines.reduce((total, { amountCents }) => total + amountCents, 0);

/** The nature that some lines share. */
const namedBy = ([first]: readonly BudgetLine[]): Pick<NatureRow, 'account' | 'label'> => ({ account: first?.account ?? '', label: first?.label ?? '' });

const natureOf = (lines: readonly BudgetLine[]): NatureRow => {
  const byGoal = new Map([...groupBy(lines, ({ goal }) => goal ?? null)].map(([goal, own]) => [goal, sum(own)]));
  return { ...namedBy(lines), byGoal, cents: sum(lines) };
};

const inAccountOrder = (left: { readonly account: string; readonly label: string }, right: { readonly account: string; readonly label: string }): number =>
  left.account === right.account ? left.label.localeCompare(right.label) : left.account < right.account ? -1 : 1;

const keyOf = ({ account, label }: BudgetLine): string => `${account} ${label}`;

/**
 * « État budgétaire »: the lines of one year and stage, by nature (chart of accounts of associations, règlement ANC 2018-06)
 * for general running and for each strategic goal, with revenue by funder. Every line is in one row, so rows add up to the whole.
 */
export const budgetStatement = (lines: readonly BudgetLine[], year: number, stage: BudgetLine['stage']): BudgetStatement => {
  const own = lines.filter((line) => line.year === year && line.stage === stage);
  const [expenses, revenue] = [own.filter(({ side }) => side === 'expense'), own.filter(({ side }) => side === 'revenue')];
  const rows = [...groupBy(revenue, (line) => `${keyOf(line)} ${line.funder ?? ''}`).values()].map(
    (group): RevenueRow => ({ funder: group[0]?.funder ?? null, ...namedBy(group), cents: sum(group) }),
  );
  return {
    expenses: [...groupBy(expenses, keyOf).values()].map(natureOf).toSorted(inAccountOrder),
    revenue: rows.toSorted(inAccountOrder),
    expenseCents: sum(expenses),
    revenueCents: sum(revenue),
    gapCents: sum(revenue) - sum(expenses),
  };
};

/** Forecast against outturn of one nature, each null when no line of it is recorded, and the gap as a share of the forecast (null when none can be said). */
export interface Variance {
  readonly account: string;
  readonly label: string;
  readonly forecastCents: number | null;
  readonly outturnCents: number | null;
  readonly share: number | null;
}

const ofStage = (lines: readonly BudgetLine[], stage: BudgetLine['stage']): number | null => {
  const own = lines.filter((line) => line.stage === stage);
  return own.length === 0 ? null : sum(own);
};

/** The variances of one side of a year's budget, nature by nature; which of them are significant is for the caller's threshold to say. */
export const variances = (lines: readonly BudgetLine[], year: number, side: BudgetLine['side'] = 'expense'): readonly Variance[] => {
  const own = lines.filter((line) => line.year === year && line.side === side);
  return [...groupBy(own, keyOf).values()]
    .map((group): Variance => {
      const forecastCents = ofStage(group, 'forecast');
      const outturnCents = ofStage(group, 'outturn');
      const share = outturnCents === null || forecastCents === null || forecastCents === 0 ? null : (outturnCents - forecastCents) / forecastCents;
      return { ...namedBy(group), forecastCents, outturnCents, share };
    })
    .toSorted(inAccountOrder);
};

/** Outturn less forecast; null as long as nothing realised is recorded, which is not zero. */
export const varianceGap = ({ forecastCents, outturnCents }: Pick<Variance, 'forecastCents' | 'outturnCents'>): number | null => (outturnCents === null ? null : outturnCents - (forecastCents ?? 0));

/** Whether a variance is beyond a threshold, such as 0.1; one of which nothing was foreseen is as soon as something is spent. */
export const isSignificant = ({ share, outturnCents }: Variance, threshold: number): boolean => (share === null ? (outturnCents ?? 0) > 0 : Math.abs(share) > threshold);
