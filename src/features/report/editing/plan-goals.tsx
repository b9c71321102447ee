import { movedIn, type PlannedGoal } from '#domain/report/report-plan';
import { useI18n } from '#i18n/i18n-context';
import { useArranging } from './arranging-context';
import styles from './editing.module.css';
import { nameOf } from './place-names';
import { MoveTools, PlaceTools } from './place-tools';
import { PlanObjective } from './plan-objective';

const GoalRow = ({ planned, rank, ids }: { readonly planned: PlannedGoal; readonly rank: number; readonly ids: readonly PlannedGoal['goal']['id'][] }) => {
  const i18n = useI18n();
  const arranging = useArranging();
  const words = i18n.m.reportEdit;
  const { goal, hidden, introduction, objectives } = planned;
  const title = nameOf(goal, i18n);
  const move = (way: 'up' | 'down'): void => {
    const order = movedIn(ids, goal.id, way);
    if (order !== null) arranging?.change({ type: 'goals', order }, words.moved(title, order.indexOf(goal.id) + 1, order.length), { type: 'goal', id: goal.id });
  };
  return (
    <li>
      <div className={`${styles['row'] ?? ''} ${styles['goal'] ?? ''}`} data-off={hidden}>
        <span className={styles['name']}>
          {title}
          {hidden && <em className={styles['state']}> {words.hidden}</em>}
        </span>
        <MoveTools row={`goal:${goal.id}`} title={title} rank={rank} count={ids.length} onMove={move}>
          <PlaceTools place={{ type: 'goal', id: goal.id }} title={title} hidden={hidden} introduced={introduction !== undefined} />
        </MoveTools>
      </div>
      {!hidden && (
        <ol className={styles['under']}>
          {objectives.map(({ section }, place) => (
            <PlanObjective key={section.objective.id} goal={planned} rank={place} />
          ))}
        </ol>
      )}
    </li>
  );
};

/** The goals of the plan, each with its objectives and their activities. */
export const PlanGoals = () => {
  const goals = useArranging()?.plan.goals ?? [];
  const ids = goals.map(({ goal }) => goal.id);
  return (
    <ol className={styles['under']}>
      {goals.map((planned, rank) => (
        <GoalRow key={planned.goal.id} planned={planned} rank={rank} ids={ids} />
      ))}
    </ol>
  );
};
