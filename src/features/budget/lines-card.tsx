import type { BudgetLine } from '#domain/budget/budget';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import buttons from '#ui/page/button.module.css';
import { useBudget, type Stage } from './budget-view';
import styles from './budget.module.css';
import { useOpenBudgetEntry } from './entry/entry-host';

const inOrder = (left: BudgetLine, right: BudgetLine): number => (left.account === right.account ? left.label.localeCompare(right.label) : left.account < right.account ? -1 : 1);

/** What a line is for: a goal or general running, a funder or none. */
const useTarget = () => {
  const { m, format } = useI18n();
  const { snapshot, funders } = useBudget();
  return ({ side, goal, funder }: BudgetLine): string => {
    if (side === 'revenue') return format.text(funders.find(({ id }) => id === funder)?.name ?? m.common.none);
    const found = snapshot.goals.find(({ id }) => id === goal);
    return found === undefined ? m.budget.general : m.budget.expenses.goal(found.code, format.text(found.shortTitle));
  };
};

const Row = ({ line }: { readonly line: BudgetLine }) => {
  const { m, format } = useI18n();
  const open = useOpenBudgetEntry();
  const target = useTarget();
  const name = `${line.account} ${format.text(line.label)}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{target(line)}</td>
      <td className={styles['amount']}>{format.cents(line.amountCents)}</td>
      <td className="no-print">
        <button type="button" className={buttons['link']} aria-label={m.budget.lines.edit(name, target(line))} onClick={() => open({ type: 'line', before: line })}>
          {m.common.edit}
        </button>
      </td>
    </tr>
  );
};

/** « Lignes saisies »: each line as it was entered, to be changed or taken away. */
export const LinesCard = ({ stage }: { readonly stage: Stage }) => {
  const { m } = useI18n();
  const lines = useBudget().lines.filter((line) => line.stage === stage).toSorted(inOrder);
  const words = m.budget.lines;
  if (lines.length === 0) return null;
  return (
    <Card title={words.title(m.budget.stages[stage], lines.length)} subtitle={words.how} className="no-print">
      <ScrollRegion label={words.name}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.target}</th>
              <th scope="col" className={styles['amount']}>
                {m.budget.revenue.amount}
              </th>
              <th scope="col">{words.acts}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
};
