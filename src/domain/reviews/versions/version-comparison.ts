import type { DossierTablesContent } from '../../dossier/references-problem';
import type { TableName } from '../../dossier/tables';
import { recordName, type RecordName } from '../../journal/record-name';
import type { OperationalObjective, StrategicGoal } from '../../objectives/objective';
import { compareVersions } from './compare-versions';
import type { VersionChange, VersionStep } from './version-change';
import { versionNames, type VersionNames } from './version-names';

/** One change as it is told: its record is known by its name, so that thousands of changes weigh little. */
export interface NamedChange {
  readonly table: TableName;
  readonly id: string;
  readonly name: RecordName;
  /** The year that an activity, a planned action or a grant is of. */
  readonly year?: number;
  /** The record that it is read with: the session of a conclusion, the funder of a grant. */
  readonly under?: string;
  /** As in the later version; null for what stands under none. */
  readonly objective: VersionChange['objective'];
  readonly step: VersionStep;
}

/** An objective of either version, with the goal that it serves. */
export interface ObjectivePlace {
  readonly id: OperationalObjective['id'];
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly goal: Pick<StrategicGoal, 'id' | 'code' | 'title' | 'position'>;
}

/** What differs between two versions, with the objectives that it is told by, and what the ids in it stand for. */
export interface VersionComparison {
  readonly changes: readonly NamedChange[];
  /** In the order of the convention. */
  readonly objectives: readonly ObjectivePlace[];
  readonly names: VersionNames;
}

const UNDER = ['activity', 'review', 'grant', 'funder', 'deliverable'] as const;

const told = ({ table, record, objective, step }: VersionChange): NamedChange => {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const under = UNDER.map((field) => fields[field]).find((value) => typeof value === 'string');
  return {
    table, id: record.id, name: recordName(fields), objective, step,
    ...('year' in record && { year: record.year }),
    ...(under !== undefined && { under }),
  };
};

/** What the later version has, with what only the earlier one had. */
const inEither = <Row extends { readonly id: string; readonly position: number }>(before: readonly Row[], after: readonly Row[]): readonly Row[] =>
  [...new Map([...before, ...after].map((row) => [row.id, row])).values()].toSorted((a, b) => a.position - b.position);

const placesIn = (before: DossierTablesContent, after: DossierTablesContent): readonly ObjectivePlace[] => {
  const objectives = inEither(before.objectives, after.objectives);
  return inEither(before.goals, after.goals).flatMap((goal) =>
    objectives.flatMap(({ id, code, title, shortTitle, goal: served }) =>
      served === goal.id ? [{ id, code, title, shortTitle, goal: { id: goal.id, code: goal.code, title: goal.title, position: goal.position } }] : [],
    ),
  );
};

/** The difference of two versions as it can be shown with neither of them at hand. */
export const versionComparison = (before: DossierTablesContent, after: DossierTablesContent): VersionComparison => {
  const changes = compareVersions(before, after).map(told);
  const pointed = changes.map(({ step, under }) => ({ step, under }));
  return { changes, objectives: placesIn(before, after), names: versionNames(pointed, before, after) };
};
