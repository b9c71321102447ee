import { movedIn, type PlannedGoal, type PlannedObjective, type ReportPlan } from '#domain/report/report-plan';
import { useI18n } from '#i18n/i18n-context';
import { ActionMenu, type MenuAction } from '#ui/menu/action-menu';
import { useArranging, type Arranging } from './arranging-context';
import styles from './editing.module.css';
import { nameOf } from './place-names';
import { MoveTools, PlaceTools } from './place-tools';
import { PlanActivities } from './plan-activities';

interface Props {
  readonly goal: PlannedGoal;
  readonly rank: number;
}

/** The order of all objectives once one of a goal has moved: those of a goal are told together. */
const orderOf = ({ goals }: ReportPlan, { goal, objectives }: PlannedGoal, moved: PlannedObjective, way: 'up' | 'down') => {
  const within = movedIn(
    objectives.map(({ section }) => section.objective.id),
    moved.section.objective.id,
    way,
  );
  return within && { within, order: goals.flatMap((one) => (one.goal.id === goal.id ? within : one.objectives.map(({ section }) => section.objective.id))) };
};

/** Those that it can be told with: of the same goal, told, and not told with another already. */
const useMerging = (objective: PlannedObjective, { objectives }: PlannedGoal, arranging: Arranging): readonly MenuAction[] => {
  const i18n = useI18n();
  const words = i18n.m.reportEdit;
  const { id } = objective.section.objective;
  const title = nameOf(objective.section.objective, i18n);
  const host = objectives.find(({ section }) => section.objective.id === objective.mergedInto);
  const others = objectives.filter(({ section, hidden, mergedInto }) => section.objective.id !== id && section.objective.id !== objective.mergedInto && !hidden && mergedInto === undefined);
  return [
    ...(host === undefined
      ? []
      : [{ key: 'separate', label: words.separate(nameOf(host.section.objective, i18n)), onAction: () => arranging.change({ type: 'merge', objective: id, into: undefined }, words.separated(title)) }]),
    ...others.map(({ section }) => {
      const into = nameOf(section.objective, i18n);
      return { key: section.objective.id, label: words.merge(into), onAction: () => arranging.change({ type: 'merge', objective: id, into: section.objective.id }, words.merged(title, into)) };
    }),
  ];
};

const ObjectiveRow = ({ goal, rank, objective, arranging }: Props & { readonly objective: PlannedObjective; readonly arranging: Arranging }) => {
  const i18n = useI18n();
  const words = i18n.m.reportEdit;
  const merging = useMerging(objective, goal, arranging);
  const { section, hidden, introduction, mergedInto } = objective;
  const title = nameOf(section.objective, i18n);
  const host = goal.objectives.find((one) => one.section.objective.id === mergedInto);
  const move = (way: 'up' | 'down'): void => {
    const moved = orderOf(arranging.plan, goal, objective, way);
    if (moved !== null) arranging.change({ type: 'objectives', order: moved.order }, words.moved(title, moved.within.indexOf(section.objective.id) + 1, moved.within.length), { type: 'objective', id: section.objective.id });
  };
  return (
    <li>
      <div className={styles['row']} data-off={hidden}>
        <span className={styles['name']}>
          {title}
          {hidden && <em className={styles['state']}> {words.hidden}</em>}
          {host !== undefined && <em className={styles['state']}> {words.toldWith(nameOf(host.section.objective, i18n))}</em>}
        </span>
        <MoveTools row={`objective:${section.objective.id}`} title={title} rank={rank} count={goal.objectives.length} onMove={move}>
          <PlaceTools place={{ type: 'objective', id: section.objective.id }} title={title} hidden={hidden} introduced={introduction !== undefined} />
          {merging.length > 0 && <ActionMenu label={words.merging(title)} actions={merging} />}
        </MoveTools>
      </div>
      <PlanActivities objective={objective} />
    </li>
  );
};

/** One objective of the plan, with what is chosen for it. */
export const PlanObjective = ({ goal, rank }: Props) => {
  const arranging = useArranging();
  const objective = goal.objectives[rank];
  return objective === undefined || arranging === null ? null : <ObjectiveRow goal={goal} rank={rank} objective={objective} arranging={arranging} />;
};
