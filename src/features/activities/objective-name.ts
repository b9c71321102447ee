import type { ObjectiveId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useList } from './list-context';

export interface ObjectiveName {
  readonly code: string | undefined;
  readonly title: string;
  /** The place of its goal in the convention, from 0. */
  readonly goal: number;
}

/** An objective by its code and short title, also when it is of another convention or not recorded. */
export const useObjectiveName = (): ((id: ObjectiveId) => ObjectiveName) => {
  const { m, format } = useI18n();
  const { snapshot } = useList();
  return (id) => {
    const objective = snapshot.objectives.find((one) => one.id === id);
    if (objective === undefined) return { code: undefined, title: m.activities.table.otherObjective, goal: 0 };
    const goal = Math.max(0, snapshot.goals.findIndex(({ id: goalId }) => goalId === objective.goal));
    return { code: objective.code, title: format.text(objective.shortTitle), goal };
  };
};
