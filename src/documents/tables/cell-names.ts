import type { Funder } from '#domain/budget/budget';
import type { Dossier, Person } from '#domain/dossier/dossier';
import type { Link } from '#domain/links/link';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { totalOf } from '#domain/results/metric-total';
import type { CellNames } from './table-rows';

interface Named {
  readonly objectives: readonly Pick<OperationalObjective, 'id' | 'code' | 'shortTitle'>[];
  readonly persons: readonly Pick<Person, 'id' | 'name'>[];
  readonly territories: Dossier['territories'];
  readonly funders: readonly Pick<Funder, 'id' | 'name'>[];
  readonly links: readonly Link[];
  readonly actions: readonly Pick<PlannedAction, 'id' | 'title'>[];
  readonly counted: readonly CountedActivity[];
}

const fulfilledBy = (links: readonly Link[], actions: Named['actions']): ReadonlyMap<ActivityId, readonly string[]> => {
  const names = new Map<string, string>(actions.map(({ id, title }) => [id, title]));
  const fulfilled = new Map<ActivityId, string[]>();
  for (const { activity, relation, state, target } of links) {
    const name = relation === 'fulfils' && state === 'confirmed' ? names.get(target.id) : undefined;
    if (name !== undefined) fulfilled.set(activity, [...(fulfilled.get(activity) ?? []), name]);
  }
  return fulfilled;
};

/** How many came to each activity that says so; what is counted elsewhere is not told twice. */
const attendanceOf = (counted: readonly CountedActivity[]): ReadonlyMap<ActivityId, number> =>
  new Map(
    counted.flatMap((one) => {
      const { sum } = totalOf([one], 'attendance');
      return sum === null || one.toldElsewhere ? [] : [[one.id, sum.value] as const];
    }),
  );

/** What the dossier calls that which the cells of a table name. */
export const cellNames = ({ objectives, persons, territories, funders, links, actions, counted }: Named): CellNames => ({
  objectives: new Map(objectives.map(({ id, code, shortTitle }) => [id, { code, title: shortTitle }])),
  persons: new Map(persons.map(({ id, name }) => [id, name])),
  territories: new Map(territories.map(({ code, label }) => [code, label])),
  funders: new Map(funders.map(({ id, name }) => [id, name])),
  fulfilled: fulfilledBy(links, actions),
  attendance: attendanceOf(counted),
});
