import { createContext, use } from 'react';
import type { YearOverview } from '#domain/results/year-overview';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import type { YearResults } from './year-results';

/** What the page shows: one year, one territory or all, and everything counted from them at one instant. */
export interface ShownResults {
  readonly snapshot: YearSnapshot;
  readonly overview: YearOverview;
  readonly results: YearResults;
  /** The territory's name as sentences say it; none when the page shows them all. */
  readonly territory: string | undefined;
}

const Context = createContext<ShownResults | null>(null);

export const ResultsProvider = Context.Provider;

/** What the page in view shows. */
export const useResults = (): ShownResults => {
  const shown = use(Context);
  if (shown === null) throw new Error('Results are read outside of their page');
  return shown;
};
