import type { BudgetStatement } from '#domain/budget/budget-statement';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { Working } from '#ui/figures/working';
import { Private } from '#ui/preferences/private';
import { useBudget, type Stage } from './budget-view';
import styles from './budget.module.css';

/** The two sides of a budget are equal; when they are not, by how much is said, with the working. */
const Balance = ({ statement: { expenseCents, revenueCents, gapCents } }: { readonly statement: BudgetStatement }) => {
  const { m, format } = useI18n();
  const words = m.budget.balance;
  if (gapCents === 0) return <p className={styles['note']}>{words.even}</p>;
  return (
    <Private className={styles['note'] ?? ''}>
      <Working label={words.gap(format.cents(Math.abs(gapCents)), gapCents > 0)} title={words.title}>
        <p>{words.working(format.cents(revenueCents), format.cents(expenseCents), `${gapCents < 0 ? '−' : ''}${format.cents(Math.abs(gapCents))}`)}</p>
      </Working>
    </Private>
  );
};

const Rows = ({ statement: { revenue } }: { readonly statement: BudgetStatement }) => {
  const { m, format } = useI18n();
  const { funders } = useBudget();
  const names = new Map(funders.map(({ id, name }) => [id, format.text(name)]));
  return (
    <tbody>
      {revenue.map(({ account, label, funder, cents }) => (
        <tr key={`${account} ${label} ${funder ?? ''}`}>
          <th scope="row">
            {account} {format.text(label)}
          </th>
          <td>{funder === null ? m.common.none : (names.get(funder) ?? m.budget.revenue.unknownFunder)}</td>
          <td className={styles['amount']}>{format.cents(cents)}</td>
        </tr>
      ))}
    </tbody>
  );
};

/** « Produits »: revenue by nature and by funder, and whether both sides of the budget are equal. */
export const RevenueCard = ({ stage }: { readonly stage: Stage }) => {
  const { m, format } = useI18n();
  const statement = useBudget().statements[stage];
  const words = m.budget.revenue;
  return (
    <Card title={words.title} subtitle={words.how}>
      {statement.revenue.length === 0 ? (
        <p className={styles['absent']}>{words.none}</p>
      ) : (
        <ScrollRegion label={words.title}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{words.nature}</th>
                <th scope="col">{words.funder}</th>
                <th scope="col" className={styles['amount']}>
                  {words.amount}
                </th>
              </tr>
            </thead>
            <Rows statement={statement} />
            <tfoot>
              <tr>
                <th scope="row">{words.sum}</th>
                <td />
                <td className={styles['amount']}>{format.cents(statement.revenueCents)}</td>
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      )}
      {(statement.expenseCents > 0 || statement.revenueCents > 0) && <Balance statement={statement} />}
    </Card>
  );
};
