import { startOf } from './line-span';
import type { OperationalObjective } from './objective';
import { amendmentDates, type ConventionTables, type ConventionYear } from './objectives-in-year';

const latestFirst = (tables: Pick<ConventionTables, 'amendments'>) => {
  const dates = amendmentDates(tables.amendments);
  return (left: OperationalObjective, right: OperationalObjective): number => (startOf(left, dates) < startOf(right, dates) ? 1 : -1);
};

/**
 * The objective that an address names: by its code, the one in force in the year looked at, the newer of two in the year of an
 * amendment; else the latest that had the code. An id names a line whose code another took since.
 */
export const objectiveNamed = (tables: ConventionTables, lines: ConventionYear, name: string): OperationalObjective | undefined => {
  const named = ({ id, code }: OperationalObjective): boolean => code === name || id === name;
  const newest = latestFirst(tables);
  return lines.objectives.filter(named).toSorted(newest)[0] ?? tables.objectives.filter(named).toSorted(newest)[0];
};

/** The name that leads to this very objective in the year looked at: its code, or its id when its code leads to another. */
export const objectiveAddress = (tables: ConventionTables, lines: ConventionYear, objective: OperationalObjective): string =>
  objectiveNamed(tables, lines, objective.code)?.id === objective.id ? objective.code : objective.id;
