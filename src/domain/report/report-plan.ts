import type { StrategicGoal } from '../objectives/objective';
import type { ActivityId, ObjectiveId } from '../record/id';
import type { ReportOutline, ReportObjective } from '../results/report-outline';
import type { Report } from './report';
import { choicesOf, inChosenOrder } from './report-choices';
import { REPORT_PARTS, type ReportPart } from './report-parts';

/** What was chosen for one place, hidden or not. */
interface PlannedPlace {
  readonly hidden: boolean;
  readonly introduction: string | undefined;
}

export interface PlannedObjective extends PlannedPlace {
  readonly section: ReportObjective;
  readonly mergedInto: ObjectiveId | undefined;
  readonly activities: readonly { readonly id: ActivityId; readonly leftOut: boolean }[];
}

export interface PlannedGoal extends PlannedPlace {
  readonly goal: StrategicGoal;
  readonly objectives: readonly PlannedObjective[];
}

/** Everything that a report could tell, in the order chosen, with what was chosen for it: what its director arranges. */
export interface ReportPlan {
  readonly parts: readonly (PlannedPlace & { readonly part: ReportPart })[];
  readonly goals: readonly PlannedGoal[];
}

/** The plan of a report: nothing is missing from it, be it hidden, merged or left out. `inOrder` puts the activities of one objective in theirs. */
export const reportPlan = (outline: ReportOutline, report: Report | undefined, inOrder: (ids: readonly ActivityId[]) => readonly ActivityId[] = (ids) => ids): ReportPlan => {
  const choices = choicesOf(report);
  const at = (key: string): PlannedPlace => ({ hidden: choices.get(key)?.hidden === true, introduction: choices.get(key)?.introduction });
  const objective = (section: ReportObjective): PlannedObjective => {
    const key = `objective:${section.objective.id}`;
    const { mergedInto, leftOut = [], order } = choices.get(key) ?? {};
    const left = new Set(leftOut);
    return { section, ...at(key), mergedInto, activities: inChosenOrder(inOrder(section.activities), (id) => id, order).map((id) => ({ id, leftOut: left.has(id) })) };
  };
  return {
    parts: inChosenOrder(REPORT_PARTS, (part) => part, report?.order?.parts).map((part) => ({ part, ...at(`part:${part}`) })),
    goals: inChosenOrder(outline.goals, ({ goal }) => goal.id, report?.order?.goals).map(({ goal, objectives }) => ({
      goal,
      ...at(`goal:${goal.id}`),
      objectives: inChosenOrder(objectives, (one) => one.objective.id, report?.order?.objectives).map(objective),
    })),
  };
};

/** A list with one of its keys one place up or down; null at the end it is already at. */
export const movedIn = <Key>(keys: readonly Key[], key: Key, way: 'up' | 'down'): readonly Key[] | null => {
  const from = keys.indexOf(key);
  const to = way === 'up' ? from - 1 : from + 1;
  const [moved, passed] = [keys[from], keys[to]];
  if (moved === undefined || passed === undefined) return null;
  return keys.map((one, place) => (place === from ? passed : place === to ? moved : one));
};
