import type { BudgetRow, BudgetRowFault, ProposedBudgetRow } from '#documents/tables/propose/propose-budget';
import { useI18n } from '#i18n/i18n-context';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { useBudget } from '../budget-view';
import styles from '../budget.module.css';

const useFault = () => {
  const { m, format } = useI18n();
  const words = m.budget.pasting.faults;
  return (fault: BudgetRowFault): string => {
    switch (fault.code) {
      case 'account':
        return words.account;
      case 'amount':
        return m.budget.amountFaults[fault.why];
      case 'target':
        return words.target(format.text(fault.text));
      case 'too-many':
        return words.tooMany(fault.most);
    }
  };
};

const Read = ({ row }: { readonly row: BudgetRow }) => {
  const { m, format } = useI18n();
  const { goals, funders } = useBudget();
  const target = goals.find(({ id }) => id === row.goal)?.code ?? funders.find(({ id }) => id === row.funder)?.name ?? (row.side === 'expense' ? m.budget.general : m.common.none);
  return (
    <>
      <td>
        {row.account} {format.text(row.label)}
      </td>
      <td>{format.text(target)}</td>
      <td className={styles['amount']}>{format.cents(row.amountCents)}</td>
    </>
  );
};

/** What each pasted row is understood as, and why some are left aside. */
export const PastePreview = ({ proposed }: { readonly proposed: readonly ProposedBudgetRow[] }) => {
  const { m, format } = useI18n();
  const inWords = useFault();
  const words = m.budget.pasting;
  const aside = proposed.filter(({ row }) => !row.ok).length;
  return (
    <div>
      <p role="status">{words.read(proposed.length - aside, aside)}</p>
      <ScrollRegion label={words.preview}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{m.budget.lines.line}</th>
              <th scope="col">{m.budget.lines.target}</th>
              <th scope="col" className={styles['amount']}>
                {m.budget.revenue.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {proposed.map(({ line, text, row }) => (
              <tr key={line}>
                <td>{line}</td>
                {row.ok ? (
                  <Read row={row.value} />
                ) : (
                  <td colSpan={3}>
                    {format.text(text)} <span className={styles['fault']}>{inWords(row.reason)}</span>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
};
