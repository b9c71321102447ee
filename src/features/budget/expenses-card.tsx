import type { NatureRow } from '#domain/budget/budget-statement';
import type { GoalId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { isRecorded, useBudget, type Stage } from './budget-view';
import styles from './budget.module.css';

const sumOf = (rows: readonly NatureRow[], goal: GoalId | null): number => rows.reduce((sum, { byGoal }) => sum + (byGoal.get(goal) ?? 0), 0);

const Amount = ({ cents }: { readonly cents: number }) => {
  const { m, format } = useI18n();
  return <td className={styles['amount']}>{cents === 0 ? m.common.none : format.cents(cents)}</td>;
};

const Head = () => {
  const { m, format } = useI18n();
  const words = m.budget.expenses;
  const { goals } = useBudget();
  return (
    <thead>
      <tr>
        <th scope="col">{words.nature}</th>
        <th scope="col" className={styles['amount']}>
          {m.budget.general}
        </th>
        {goals.map(({ id, code, shortTitle }) => (
          <th key={id} scope="col" className={styles['amount']}>
            {words.goal(code, format.text(shortTitle))}
          </th>
        ))}
        <th scope="col" className={styles['amount']}>
          {words.total}
        </th>
      </tr>
    </thead>
  );
};

const Rows = ({ rows }: { readonly rows: readonly NatureRow[] }) => {
  const { format } = useI18n();
  const { goals } = useBudget();
  return (
    <tbody>
      {rows.map(({ account, label, byGoal, cents }) => (
        <tr key={`${account} ${label}`}>
          <th scope="row">
            {account} {format.text(label)}
          </th>
          <Amount cents={byGoal.get(null) ?? 0} />
          {goals.map(({ id }) => (
            <Amount key={id} cents={byGoal.get(id) ?? 0} />
          ))}
          <Amount cents={cents} />
        </tr>
      ))}
    </tbody>
  );
};

const Foot = ({ rows, total }: { readonly rows: readonly NatureRow[]; readonly total: number }) => {
  const { m } = useI18n();
  const { goals } = useBudget();
  return (
    <tfoot>
      <tr>
        <th scope="row">{m.budget.expenses.sum}</th>
        <Amount cents={sumOf(rows, null)} />
        {goals.map(({ id }) => (
          <Amount key={id} cents={sumOf(rows, id)} />
        ))}
        <Amount cents={total} />
      </tr>
    </tfoot>
  );
};

/** « Charges par nature »: what each costs, for general running and for each goal. */
export const ExpensesCard = ({ stage }: { readonly stage: Stage }) => {
  const { m } = useI18n();
  const view = useBudget();
  const { expenses, expenseCents } = view.statements[stage];
  const words = m.budget.expenses;
  return (
    <Card title={words.title} subtitle={words.how}>
      {expenses.length === 0 ? (
        <p className={styles['absent']}>{isRecorded(view, stage) ? words.none : m.budget.notRecorded(m.budget.stages[stage])}</p>
      ) : (
        <ScrollRegion label={words.title}>
          <table className={styles['table']}>
            <Head />
            <Rows rows={expenses} />
            <Foot rows={expenses} total={expenseCents} />
          </table>
        </ScrollRegion>
      )}
    </Card>
  );
};
