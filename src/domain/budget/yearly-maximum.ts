import type { Funder } from './budget';

/** A funder's yearly maximum as written, beside what its written parts add up to; both are kept when they differ [D2]. */
export interface YearlyMaximum {
  readonly writtenCents: number | null;
  /** The sum of the parts; null when the text gives none. */
  readonly partsCents: number | null;
  /** Parts less maximum; null when one of the two is not written. */
  readonly gapCents: number | null;
}

interface Amounts {
  readonly maximumPerYearCents?: number | undefined;
  readonly parts: readonly { readonly amountCents: number }[];
}

export const yearlyMaximum = ({ maximumPerYearCents, parts }: Amounts): YearlyMaximum => {
  const writtenCents = maximumPerYearCents ?? null;
  const partsCents = parts.length === 0 ? null : parts.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return { writtenCents, partsCents, gapCents: writtenCents === null || partsCents === null ? null : partsCents - writtenCents };
};

/** What the written maxima of some funders add up to: computed here, so said to be; `without` counts those that have none. */
export interface TotalMaximum {
  readonly cents: number | null;
  readonly known: number;
  readonly without: number;
}

/** The sum of the maxima as written, never of their parts; null when none is written. */
export const totalMaximum = (funders: readonly Pick<Funder, 'id' | 'maximumPerYearCents'>[]): TotalMaximum => {
  const known = funders.flatMap(({ maximumPerYearCents }) => maximumPerYearCents ?? []);
  return {
    cents: known.length === 0 ? null : known.reduce((sum, cents) => sum + cents, 0),
    known: known.length,
    without: funders.length - known.length,
  };
};
