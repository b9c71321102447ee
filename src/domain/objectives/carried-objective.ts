import { groupBy } from '../record/group-by';
import type { ObjectiveId } from '../record/id';
import { ancestorsOf, standInsOf } from './lineage';
import type { OperationalObjective } from './objective';
import { amendmentDates, conventionInYear, standingInYear, type ConventionTables } from './objectives-in-year';

/** The objective of another year under which the work of an objective goes on; null when only a person can tell. */
export type CarriedObjective = (id: ObjectiveId) => ObjectiveId | null;

/**
 * Where the work of each objective goes on in `year`: under the line that stands for it then [O2], else under the objective of
 * the next convention that says it continues it. Of an objective that two go on from, nothing is presumed [P7].
 */
export const carriedObjectives = (tables: ConventionTables, year: number): CarriedObjective => {
  const shown = conventionInYear(tables, year).objectives;
  const ids = new Set(shown.map(({ id }) => id));
  const standIn = standInsOf(tables.objectives, standingInYear(year, amendmentDates(tables.amendments)));
  const heirs = groupBy(shown, ({ continues }) => continues);
  const onlyHeir = (id: ObjectiveId): ObjectiveId | null => {
    const [only, ...others] = heirs.get(id) ?? [];
    return only !== undefined && others.length === 0 ? only.id : null;
  };
  /** What a line was, or became: the next convention may name any of them. */
  const linesOf = (id: ObjectiveId): readonly ObjectiveId[] => {
    const line = standIn(id) ?? tables.objectives.find((objective) => objective.id === id);
    return line === undefined ? [id] : [line.id, ...ancestorsOf<OperationalObjective>(tables.objectives, line).map((ancestor) => ancestor.id)];
  };
  return (id) => {
    const standing = standIn(id)?.id;
    if (standing !== undefined && ids.has(standing)) return standing;
    const found = new Set(linesOf(id).flatMap((line) => onlyHeir(line) ?? []));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
};
