import { budgetWords } from './budget-words';
import { writeBudget } from '#documents/tables/write/budget-workbook';
import { variances } from '#domain/budget/budget-statement';
import type { I18n } from '#i18n/i18n-context';
import { isRecorded, type BudgetView, type Stage } from '../budget-view';

const STAGES: readonly Stage[] = ['forecast', 'outturn'];

const bothKnown = (view: BudgetView): boolean => STAGES.every((stage) => isRecorded(view, stage));

/** « État budgétaire (XLSX) », of the stages that are recorded. */
export const writeStatement = (view: BudgetView, i18n: I18n): Promise<Blob> => {
  const { m, format } = i18n;
  const { lines, year, goals, funders } = view;
  const names = new Map(funders.map(({ id, name }) => [id, format.text(name)]));
  const words = m.budgetDocuments.workbook;
  return writeBudget({
    stages: STAGES.filter((stage) => isRecorded(view, stage)).map((stage) => ({
      expensesSheet: words.expenses(m.budget.stages[stage]),
      revenueSheet: words.revenue(m.budget.stages[stage]),
      statement: view.statements[stage],
    })),
    goals,
    funderName: (id) => names.get(id) ?? m.budget.revenue.unknownFunder,
    variances: bothKnown(view) ? [...variances(lines, year), ...variances(lines, year, 'revenue')] : [],
    about: budgetWords(view, i18n).about,
    words: {
      account: words.account,
      nature: m.budget.expenses.nature,
      general: m.budget.general,
      goal: ({ code, shortTitle }) => m.budget.expenses.goal(code, format.text(shortTitle)),
      total: m.budget.expenses.total,
      funder: m.budget.revenue.funder,
      amount: m.budget.revenue.amount,
      variances: { sheet: m.budget.variances.title, forecast: m.budget.stages.forecast, outturn: m.budget.stages.outturn, gap: m.budget.variances.gap, share: words.share },
    },
  });
};
