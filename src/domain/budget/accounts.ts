import type { BudgetLine } from './budget';

/** The natures of a budget as subsidy forms give them, after the chart of accounts of associations (ANC 2018-06). */
export const EXPENSE_ACCOUNTS = ['60', '61', '62', '63', '64', '65', '66', '67', '68', '69', '86'] as const;
export const REVENUE_ACCOUNTS = ['70', '73', '74', '75', '76', '77', '78', '79', '87'] as const;

/** Whether an account is one of charges or of products, by its first digits; null when it is neither. */
export const sideOfAccount = (account: string): BudgetLine['side'] | null => {
  if (/^(?:6|86)/u.test(account)) return 'expense';
  return /^(?:7|87)/u.test(account) ? 'revenue' : null;
};

/** What is given in kind stands below the totals of a budget: it is used as much as it is received. */
export const isInKind = ({ account }: Pick<BudgetLine, 'account'>): boolean => account.startsWith('8');
