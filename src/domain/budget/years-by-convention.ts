import type { Convention } from '../objectives/objective';
import { groupBy } from '../record/group-by';
import { funderTotals, type FunderTotals, type FunderYear } from './funder-years';

/** The years of a funder that fall in the same conventions; none for years that hold a grant and are in no convention. */
export interface YearsOfConvention {
  readonly conventions: readonly Convention[];
  readonly years: readonly FunderYear[];
  readonly totals: FunderTotals;
}

const startOf = ({ years }: Convention): number => Math.min(...years);

/**
 * A funder's years convention by convention, in order, so that the amounts of one are never read as those of another. A year
 * that two conventions share stands once, under both. Years outside of any convention come last.
 */
export const yearsByConvention = (years: readonly FunderYear[], conventions: readonly Convention[]): readonly YearsOfConvention[] => {
  const inOrder = conventions.toSorted((left, right) => startOf(left) - startOf(right) || (left.id < right.id ? -1 : 1));
  const holding = ({ year }: FunderYear): readonly Convention[] => inOrder.filter((convention) => convention.years.includes(year));
  const groups = [...groupBy(years, (year) => holding(year).map(({ id }) => id).join(' '))].map(([key, own]): YearsOfConvention => ({
    conventions: inOrder.filter(({ id }) => key.split(' ').includes(id)),
    years: own,
    totals: funderTotals(own),
  }));
  return groups.toSorted((left, right) => Number(left.conventions.length === 0) - Number(right.conventions.length === 0));
};
