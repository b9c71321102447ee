import { financialReportDocument, type SubsidyShare } from '#documents/docx/financial-report-document';
import { writeDocx } from '#documents/docx/write-docx';
import { isInKind } from '#domain/budget/accounts';
import { variances } from '#domain/budget/budget-statement';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { scopeActivities } from '#domain/results/scope';
import type { I18n } from '#i18n/i18n-context';
import { isRecorded, type BudgetView } from '../budget-view';
import { budgetWords } from './budget-words';

/** What was done under each goal of the year, as the record counts it. */
const doneByGoal = ({ snapshot, year }: BudgetView, { m, format }: I18n): readonly string[] => {
  const { goals, objectives } = conventionInYear(snapshot, year);
  const { activities } = scopeActivities(snapshot.activities, { year });
  return goals.map(({ id, code, title }) => {
    const own = new Set(objectives.filter(({ goal }) => goal === id).map((objective) => objective.id));
    const done = activities.filter(({ objective }) => own.has(objective));
    return m.budgetDocuments.report.goal(`${code}. ${format.text(title)}`, done.length, done.filter(({ status }) => status === 'completed').length);
  });
};

/** Each funder’s subsidies and their share of all products, those in kind left out. */
const subsidiesOf = (view: BudgetView): readonly SubsidyShare[] => {
  const { revenue } = view.statements[isRecorded(view, 'outturn') ? 'outturn' : 'forecast'];
  const products = revenue.filter((row) => !isInKind(row));
  const total = products.reduce((sum, { cents }) => sum + cents, 0);
  return view.funders.flatMap(({ id, name }) => {
    const cents = products.filter(({ funder }) => funder === id).reduce((sum, row) => sum + row.cents, 0);
    return cents === 0 ? [] : [{ funder: name, cents, share: total === 0 ? null : cents / total }];
  });
};

/** « Compte rendu financier (DOCX) ». */
export const writeReport = (view: BudgetView, i18n: I18n): Promise<Blob> => {
  const { m, format, locale } = i18n;
  const { lines, year, threshold } = view;
  const words = m.budgetDocuments.report;
  const { organisation, references } = budgetWords(view, i18n);
  return writeDocx(
    financialReportDocument(
      { expenses: variances(lines, year), revenue: variances(lines, year, 'revenue'), subsidies: subsidiesOf(view), done: doneByGoal(view, i18n), threshold: isRecorded(view, 'outturn') ? threshold : null, references },
      {
        title: words.title(year),
        subtitle: organisation,
        author: organisation,
        runningHead: `${organisation} · ${words.title(year)}`,
        language: locale === 'fr' ? 'fr-FR' : 'en-GB',
        page: words.page,
        of: words.of,
        opening: words.opening(year),
        done: words.done,
        table: { ...words.table, nature: m.budget.expenses.nature, forecast: m.budget.stages.forecast, outturn: m.budget.stages.outturn, expenses: m.budget.sides.expense, revenue: m.budget.sides.revenue },
        subsidies: words.subsidies,
        variances: { ...words.variances, opening: words.variances.opening(format.share(threshold)), none: words.variances.none(format.share(threshold)) },
        annex: { title: words.annex.title, indirect: words.annex.indirect, signature: [words.annex.certified, words.annex.place, words.annex.signed] },
        references: words.references,
        text: format.text,
        cents: format.cents,
        share: (share) => (share === null ? m.common.none : format.share(share)),
      },
    ),
  );
};
