import { expect, it } from 'vitest';
import { inYearOrder } from '#domain/results/year-order';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

it('[T2] activities go in the order of the year, undated last, then in the order of their ids', () => {
  const make = (label: string, ...dates: readonly string[]) => aCountedActivity({ id: idFor(label), dates: dates.map(date) });
  const activities = [make('x'), make('june', '2022-06'), make('twice', '2022-12', '2022-02'), make('y')];
  const undated = [idFor('x'), idFor('y')].toSorted();
  const ordered = inYearOrder(activities, (activity) => activity).map(({ id }) => id);
  expect(ordered).toEqual([idFor('twice'), idFor('june'), ...undated]);
});
