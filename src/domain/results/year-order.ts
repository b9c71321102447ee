import { earliestOf, yearOrder } from '../periods/compare-periods';
import type { CountedActivity } from './counted-activity';

const compareText = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** Items in the order of the year by the first date of their activity, undated last, then in the order of ids [T2]. */
export const inYearOrder = <Item>(
  items: readonly Item[],
  activityOf: (item: Item) => CountedActivity,
): readonly Item[] =>
  items
    .map((item) => {
      const { dates, id } = activityOf(item);
      return { item, id, order: yearOrder(earliestOf(dates)) };
    })
    .toSorted((left, right) => compareText(left.order, right.order) || compareText(left.id, right.id))
    .map(({ item }) => item);
