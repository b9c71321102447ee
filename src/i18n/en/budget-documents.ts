import type { budgetDocuments as french } from '../fr/budget-documents';
import type { Translation } from '../translation';
import { counted } from './format/counted';

export const budgetDocuments: Translation<typeof french> = {
  statement: 'Budget statement (XLSX)',
  financialReport: 'Financial report (DOCX)',
  failed: 'The document could not be written. Nothing changed in the file.',
  fileName: (what, year) => (what === 'statement' ? `budget-statement-${String(year)}.xlsx` : `financial-report-${String(year)}.docx`),
  siret: 'SIRET no.',
  rna: 'RNA no.',
  convention: 'Agreement',
  workbook: {
    about: 'Read me',
    title: (year) => `Budget statement of ${String(year)}`,
    how: 'Amounts in euros. Accounts of the French chart of accounts of associations (regulation ANC 2018-06).',
    told: (name, value) => `${name}: ${value}`,
    account: 'Account',
    expenses: (stage) => `Costs, ${stage.toLowerCase()}`,
    revenue: (stage) => `Revenue, ${stage.toLowerCase()}`,
    share: 'Variance in % of the forecast',
  },
  report: {
    title: (year) => `Financial report of ${String(year)}`,
    page: 'p.',
    of: 'of',
    opening: (year) => `Year ${String(year)}. This report follows the three parts of the French form for the financial report of a grant (cerfa 15059).`,
    done: { title: '1. What was done', opening: 'What the file records of the year, goal by goal:' },
    goal: (goal, activities, completed) => `${goal}: ${counted(activities, 'activity', 'activities')}, of which ${String(completed)} completed`,
    table: { title: '2. Summary', share: '% realised', totalExpenses: 'Costs in all', totalRevenue: 'Revenue in all', inKind: 'Voluntary contributions in kind' },
    subsidies: { title: 'Share of the grant', funder: 'Funder', text: (amount, share) => `The grant of ${amount} makes ${share} of all revenue.` },
    variances: {
      title: 'Significant variances',
      opening: (threshold) => `Variances of more than ${threshold} between forecast and outturn, to be explained:`,
      none: (threshold) => `No variance of more than ${threshold} between forecast and outturn.`,
      gap: 'Variance',
      explanation: 'What explains it',
    },
    annex: {
      title: '3. Annex',
      indirect: 'How indirect costs are shared: ……………………………………………………',
      certified: 'I certify that the information of this report is exact.',
      place: 'Done at ……………………………, on ……………………',
      signed: 'Name, function and signature:',
    },
    references: { title: 'References', name: 'Reference', value: 'Number or title' },
  },
};
