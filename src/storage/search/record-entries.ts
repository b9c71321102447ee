import type { SearchEntry } from '#domain/search/search-entry';
import type { Activity } from '#domain/activities/activity';
import type { Commitment, OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ObjectiveId } from '#domain/record/id';

/** The objective that a record stands under, as an answer shows it and leads to it. */
export interface ObjectiveMark {
  readonly code: string;
  /** The goal's place in its convention, which gives its colour. */
  readonly goal: number;
  /** What follows `/objectifs/`: the code, or the id when another objective has the same code. */
  readonly address: string;
}

/** A record as the search keeps it. */
export interface RecordEntry extends SearchEntry {
  readonly objective?: ObjectiveMark;
}

export type ObjectiveMarks = ReadonlyMap<ObjectiveId, ObjectiveMark>;

export const objectiveMarks = (goals: readonly StrategicGoal[], objectives: readonly OperationalObjective[]): ObjectiveMarks => {
  const places = new Map(goals.map(({ id, position }) => [id, position]));
  const shared = (code: string): boolean => objectives.filter((objective) => objective.code === code).length > 1;
  return new Map(
    objectives.map(({ id, code, goal }) => [id, { code, goal: places.get(goal) ?? 0, address: shared(code) ? id : code }] as const),
  );
};

const under = (marks: ObjectiveMarks, id: ObjectiveId): Pick<RecordEntry, 'objective'> => {
  const objective = marks.get(id);
  return objective === undefined ? {} : { objective };
};

const said = (values: readonly (string | number | undefined)[]): readonly string[] =>
  values.flatMap((value) => (value === undefined ? [] : [String(value)]));

const codeOf = (marks: ObjectiveMarks, id: ObjectiveId): string | undefined => marks.get(id)?.code;

/** Title, places, partners, objective and year; texts, notes and persons stay out. */
export const activityEntry = ({ id, title, year, objective, places, partners }: Activity, marks: ObjectiveMarks): RecordEntry => ({
  type: 'activity',
  id,
  title,
  year,
  around: [...places, ...partners, ...said([codeOf(marks, objective), year])],
  ...under(marks, objective),
});

export const plannedActionEntry = ({ id, title, year, objective, number, places, partners }: PlannedAction, marks: ObjectiveMarks): RecordEntry => ({
  type: 'planned_action',
  id,
  title,
  year,
  around: [...places, ...partners, ...said([number, codeOf(marks, objective), year])],
  ...under(marks, objective),
});

export const commitmentEntry = ({ id, label, objective }: Commitment, marks: ObjectiveMarks): RecordEntry => ({
  type: 'commitment',
  id,
  title: label,
  around: said([codeOf(marks, objective)]),
  ...under(marks, objective),
});

export const objectiveEntry = ({ id, title, shortTitle, code }: OperationalObjective, marks: ObjectiveMarks): RecordEntry => ({
  type: 'objective',
  id,
  title,
  around: [code, shortTitle],
  ...under(marks, id),
});
