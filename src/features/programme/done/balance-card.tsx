import { Fragment, type ReactNode } from 'react';
import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import { balanceOver, type ObjectiveBalance } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { CodeTag } from '#ui/status/code-tag';
import { useSharedScreen } from '#ui/preferences/shared-screen';
import { useProgramme } from '../programme-shown';
import { useDone, type DoneShown } from './done-shown';
import styles from './balance.module.css';
import { RateWorking } from './rate-working';

interface RowProps {
  readonly head: ReactNode;
  readonly of: string;
  readonly balance: ObjectiveBalance;
  readonly level: 'goal' | 'objective' | 'all';
}

const Row = ({ head, of, balance, level }: RowProps) => {
  const { m, format } = useI18n();
  const shared = useSharedScreen();
  const { balance: words } = m.programmeDone;
  const { actions, rates, covered, activities } = balance;
  return (
    <tr data-level={level}>
      <th scope="row">{head}</th>
      <td>
        <RateWorking rate={rates.firm} actions={actions.filter(({ firm }) => firm)} of={words.of(of, true)} />
      </td>
      <td>
        <RateWorking rate={rates.conditional} actions={actions.filter(({ firm }) => !firm)} of={words.of(of, false)} />
      </td>
      <td className={styles['figure']}>{actions.length === 0 ? '—' : words.covered(covered, actions.length)}</td>
      <td className={styles['figure']}>{format.number(activities.fulfils.length)}</td>
      <td className={styles['figure']}>{format.number(activities.outside.length)}</td>
      {!shared && <td className={`${styles['figure'] ?? ''} no-print`}>{format.number(activities.unmatched.length)}</td>}
    </tr>
  );
};

const NOTHING: ObjectiveBalance = {
  actions: [],
  rates: { firm: { computable: false, completed: 0, known: 0, total: 0 }, conditional: { computable: false, completed: 0, known: 0, total: 0 } },
  covered: 0,
  activities: { fulfils: [], outside: [], unmatched: [] },
};

const GoalRows = ({ goal, position, done }: { readonly goal: StrategicGoal; readonly position: number; readonly done: DoneShown }) => {
  const { m, format } = useI18n();
  const { lines, objectives } = useProgramme();
  const kept = ({ id }: OperationalObjective) => objectives.length === 0 || objectives.includes(id);
  const own = lines.objectives.filter((objective) => objective.goal === goal.id && kept(objective));
  const { balance: words } = m.programmeDone;
  const name = (code: string, title: string, filled: boolean) => (
    <span className={styles['name']}>
      <CodeTag code={code} goal={position} filled={filled} /> <span>{format.text(title)}</span>
    </span>
  );
  if (own.length === 0) return null;
  return (
    <Fragment>
      <Row level="goal" head={name(goal.code, goal.shortTitle, true)} of={words.goal(goal.code)} balance={balanceOver(done.found, new Set(own.map(({ id }) => id)))} />
      {own.map(({ id, code, shortTitle }) => (
        <Row key={id} level="objective" head={name(code, shortTitle, false)} of={words.objective(code)} balance={done.found.byObjective.get(id) ?? NOTHING} />
      ))}
    </Fragment>
  );
};

/** What stands under no objective of the year: kept, so that the rows make the whole. */
const elsewhere = (done: DoneShown, known: ReadonlySet<string>): ObjectiveBalance | null => {
  const others = new Set([...done.found.byObjective.keys()].filter((id) => !known.has(id)));
  return others.size === 0 ? null : balanceOver(done.found, others);
};

const hasSomething = ({ found, activities }: DoneShown): boolean => activities.length > 0 || found.all.actions.some(({ progress }) => progress !== undefined);

/** What was planned against what was done, by goal and objective; every rate shows what it is made of. */
export const BalanceCard = () => {
  const { m } = useI18n();
  const { year, lines, objectives } = useProgramme();
  const shared = useSharedScreen();
  const done = useDone();
  if (done === null || !hasSomething(done)) return null;
  const { balance: words } = m.programmeDone;
  const rest = objectives.length > 0 ? null : elsewhere(done, new Set(lines.objectives.map(({ id }) => id)));
  return (
    <Card title={words.title(year)} subtitle={words.how}>
      <ScrollRegion label={words.title(year)}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{words.title(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.objectiveColumn}</th>
              <th scope="col">{words.firm}</th>
              <th scope="col">{words.conditional}</th>
              <th scope="col" className={styles['figure']}>{words.coveredColumn}</th>
              <th scope="col" className={styles['figure']}>{words.fulfils}</th>
              <th scope="col" className={styles['figure']}>{words.outside}</th>
              {!shared && <th scope="col" className={`${styles['figure'] ?? ''} no-print`}>{words.unmatched}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.goals.map((goal, position) => (
              <GoalRows key={goal.id} goal={goal} position={position} done={done} />
            ))}
            {rest !== null && <Row level="objective" head={m.programme.list.elsewhere} of={m.programme.list.elsewhere} balance={rest} />}
          </tbody>
          {objectives.length === 0 && (
            <tfoot>
              <Row level="all" head={words.all} of={words.whole} balance={done.found.all} />
            </tfoot>
          )}
        </table>
      </ScrollRegion>
      {done.activities.length === 0 && <p className={styles['note']}>{words.noReport(year)}</p>}
    </Card>
  );
};
