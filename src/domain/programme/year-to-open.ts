import type { Convention } from '../objectives/objective';

/** The next year to work on, and whether the convention covers it. */
export interface YearToOpen {
  readonly year: number;
  readonly convention: Convention;
  /** The convention ends before: only an act that is named (an amendment) makes it go on. */
  readonly beyond: boolean;
}

interface Known {
  readonly conventions: readonly Convention[];
  readonly programmes: readonly { readonly year: number }[];
  readonly yearsWithActivities: readonly number[];
}

const lastYear = ({ years }: Convention): number => Math.max(...years);

const endsIn = (convention: Convention): number => Math.max(lastYear(convention), Number(convention.end?.slice(0, 4) ?? 0));

/** The convention that covers a year, the later of two; else the last one, which ends before or after. Undefined without any. */
export const conventionForYear = (conventions: readonly Convention[], year: number): YearToOpen | undefined => {
  const inOrder = conventions.toSorted((a, b) => lastYear(a) - lastYear(b));
  const convention = inOrder.findLast(({ years }) => years.includes(year)) ?? inOrder.at(-1);
  return convention === undefined ? undefined : { year, convention, beyond: year > endsIn(convention) };
};

/**
 * The year after the last one that was opened, by a programme or by activities; without any, the first of the convention.
 * Undefined where there is no convention at all.
 */
export const yearToOpen = ({ conventions, programmes, yearsWithActivities }: Known): YearToOpen | undefined => {
  if (conventions.length === 0) return undefined;
  const opened = [...programmes.map(({ year }) => year), ...yearsWithActivities];
  const first = Math.min(...conventions.flatMap(({ years }) => years));
  const year = opened.length === 0 ? first : Math.max(...opened, first - 1) + 1;
  return conventionForYear(conventions, year);
};
