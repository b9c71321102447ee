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

/**
 * The year after the last one that was opened, by a programme or by activities; without any, the first of the convention.
 * Undefined where there is no convention at all.
 */
export const yearToOpen = ({ conventions, programmes, yearsWithActivities }: Known): YearToOpen | undefined => {
  const latest = conventions.toSorted((a, b) => lastYear(a) - lastYear(b)).at(-1);
  if (latest === undefined) return undefined;
  const opened = [...programmes.map(({ year }) => year), ...yearsWithActivities];
  const first = Math.min(...conventions.flatMap(({ years }) => years));
  const year = opened.length === 0 ? first : Math.max(...opened, first - 1) + 1;
  const convention = conventions.find(({ years }) => years.includes(year)) ?? latest;
  return { year, convention, beyond: year > endsIn(convention) };
};
