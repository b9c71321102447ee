import { createContext, use, useMemo } from 'react';
import type { BudgetLine, Funder } from '#domain/budget/budget';
import { budgetStatement, type BudgetStatement } from '#domain/budget/budget-statement';
import type { StrategicGoal } from '#domain/objectives/objective';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { GoalId } from '#domain/record/id';
import type { BudgetOfYear } from '#storage/repositories/budget.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

export type Stage = BudgetLine['stage'];

/** The budget of a year as its page tells it, from one read. */
export interface BudgetView {
  readonly year: number;
  readonly snapshot: YearSnapshot;
  readonly lines: readonly BudgetLine[];
  readonly statements: Readonly<Record<Stage, BudgetStatement>>;
  /** The goals of the year, and any other that a line of the year names. */
  readonly goals: readonly StrategicGoal[];
  readonly funders: readonly Funder[];
  /** Share of a forecast beyond which a variance is told apart. */
  readonly threshold: number;
}

const goalsOf = (snapshot: YearSnapshot, lines: readonly BudgetLine[]): readonly StrategicGoal[] => {
  const { goals } = conventionInYear(snapshot, snapshot.year);
  const standing = new Set(goals.map(({ id }) => id));
  const named = new Set<GoalId>(lines.flatMap(({ goal }) => goal ?? []));
  return [...goals, ...snapshot.goals.filter(({ id }) => named.has(id) && !standing.has(id))];
};

const viewOf = (snapshot: YearSnapshot, { lines, funders }: BudgetOfYear, threshold: number): BudgetView => ({
  year: snapshot.year,
  snapshot,
  lines: lines.records,
  statements: { forecast: budgetStatement(lines.records, snapshot.year, 'forecast'), outturn: budgetStatement(lines.records, snapshot.year, 'outturn') },
  goals: goalsOf(snapshot, lines.records),
  funders: funders.records.toSorted((left, right) => left.position - right.position),
  threshold,
});

export const useBudgetView = (snapshot: YearSnapshot, budget: BudgetOfYear, threshold: number): BudgetView =>
  useMemo(() => viewOf(snapshot, budget, threshold), [snapshot, budget, threshold]);

export const BudgetContext = createContext<BudgetView | null>(null);

/** The budget that the page is about. */
export const useBudget = (): BudgetView => {
  const view = use(BudgetContext);
  if (view === null) throw new Error('The budget is read outside of its page');
  return view;
};

/** Whether anything is recorded of a stage. */
export const isRecorded = ({ lines }: BudgetView, stage: Stage): boolean => lines.some((line) => line.stage === stage);
