import { useI18n } from '#i18n/i18n-context';

/** The usual name of an account, by its first two digits; its number when no form names it. */
export const useAccountName = (): ((account: string) => string) => {
  const { m } = useI18n();
  const names: Readonly<Record<string, string>> = m.budget.accounts;
  return (account) => names[account.slice(0, 2)] ?? m.budget.account(account);
};
