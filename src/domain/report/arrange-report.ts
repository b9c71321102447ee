import type { StrategicGoal } from '../objectives/objective';
import type { ActivityId, ObjectiveId } from '../record/id';
import type { ReportGoal, ReportObjective, ReportOutline } from '../results/report-outline';
import type { Report } from './report';
import { choicesOf, inChosenOrder } from './report-choices';
import type { ReportDetail } from './report-details';
import { REPORT_PARTS, type ReportPart } from './report-parts';

/** An objective as the report tells it, with those told together with it. */
export interface ArrangedObjective {
  readonly section: ReportObjective;
  readonly merged: readonly ReportObjective[];
  readonly introductions: readonly { readonly objective: ObjectiveId; readonly text: string }[];
  /** What it tells, those of merged objectives after its own. */
  readonly activities: readonly ActivityId[];
  readonly leftOut: readonly ActivityId[];
}

export interface ArrangedGoal {
  readonly goal: StrategicGoal;
  readonly introduction: string | undefined;
  /** Activities of the record under it, told or not. */
  readonly activities: number;
  readonly objectives: readonly ArrangedObjective[];
}

export interface ArrangedPart {
  readonly part: ReportPart;
  readonly introduction: string | undefined;
}

/** A year's report in the order and with the texts that its director chose. */
export interface ArrangedReport {
  readonly title: string | undefined;
  readonly detail: ReportDetail;
  readonly parts: readonly ArrangedPart[];
  readonly goals: readonly ArrangedGoal[];
  /** Activities of the outline that the report does not tell, for the director alone. */
  readonly notTold: readonly ActivityId[];
}

type Choices = ReturnType<typeof choicesOf>;

/** Activities in their usual order. */
type InOrder = (ids: readonly ActivityId[]) => readonly ActivityId[];

/** Where each objective is told: under itself, or under the one that it was merged into; a merge into what is gone, hidden or merged is for nothing. */
const homesOf = (objectives: readonly ReportObjective[], choices: Choices): ReadonlyMap<ObjectiveId, ObjectiveId> => {
  const chosenFor = (id: ObjectiveId) => choices.get(`objective:${id}`);
  const canHold = new Set(objectives.map(({ objective }) => objective.id).filter((id) => chosenFor(id)?.mergedInto === undefined && chosenFor(id)?.hidden !== true));
  return new Map(
    objectives.map(({ objective: { id } }) => {
      const into = chosenFor(id)?.mergedInto;
      return [id, into !== undefined && canHold.has(into) ? into : id];
    }),
  );
};

const arrangedObjective = (section: ReportObjective, merged: readonly ReportObjective[], choices: Choices, inOrder: InOrder): ArrangedObjective => {
  const all = [section, ...merged];
  const chosen = all.map(({ objective }) => choices.get(`objective:${objective.id}`));
  const leftOut = new Set(chosen.flatMap((choice) => choice?.leftOut ?? []));
  const activities = all.flatMap((one, index) => inChosenOrder(inOrder(one.activities), (id) => id, chosen[index]?.order));
  return {
    section,
    merged,
    introductions: all.flatMap(({ objective: { id } }, index) => {
      const text = chosen[index]?.introduction;
      return text === undefined ? [] : [{ objective: id, text }];
    }),
    activities: activities.filter((id) => !leftOut.has(id)),
    leftOut: activities.filter((id) => leftOut.has(id)),
  };
};

const arrangedGoal = ({ goal, objectives, activities }: ReportGoal, report: Report | undefined, inOrder: InOrder): ArrangedGoal => {
  const choices = choicesOf(report);
  const homes = homesOf(objectives, choices);
  const shown = objectives.filter(({ objective: { id } }) => homes.get(id) === id && choices.get(`objective:${id}`)?.hidden !== true);
  return {
    goal,
    introduction: choices.get(`goal:${goal.id}`)?.introduction,
    activities,
    objectives: inChosenOrder(shown, ({ objective }) => objective.id, report?.order?.objectives).map((section) =>
      arrangedObjective(
        section,
        objectives.filter(({ objective: { id } }) => id !== section.objective.id && homes.get(id) === section.objective.id && choices.get(`objective:${id}`)?.hidden !== true),
        choices,
        inOrder,
      ),
    ),
  };
};

/** The usual order is the convention's: without any choice, every objective and every activity is told exactly once. `inOrder` puts the activities of one objective in theirs. */
export const arrangeReport = (outline: ReportOutline, report: Report | undefined, inOrder: InOrder = (ids) => ids): ArrangedReport => {
  const choices = choicesOf(report);
  const goals = inChosenOrder(outline.goals, ({ goal }) => goal.id, report?.order?.goals)
    .filter(({ goal }) => choices.get(`goal:${goal.id}`)?.hidden !== true)
    .map((goal) => arrangedGoal(goal, report, inOrder));
  const told = new Set(goals.flatMap(({ objectives }) => objectives.flatMap(({ activities }) => activities)));
  return {
    title: report?.title,
    detail: report?.detail ?? 'all',
    parts: inChosenOrder(REPORT_PARTS, (part) => part, report?.order?.parts)
      .map((part) => ({ part, choice: choices.get(`part:${part}`) }))
      .filter(({ choice }) => choice?.hidden !== true)
      .map(({ part, choice }) => ({ part, introduction: choice?.introduction })),
    goals,
    notTold: outline.goals.flatMap(({ objectives }) => objectives.flatMap(({ activities }) => activities.filter((id) => !told.has(id)))),
  };
};
