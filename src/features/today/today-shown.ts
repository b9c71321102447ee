import { createContext, use } from 'react';
import type { LackingCounts } from '#domain/today/lacking';
import type { TodayList } from '#domain/today/today-list';
import type { ConventionYear } from '#domain/objectives/objectives-in-year';
import type { CivilDay } from '#domain/periods/partial-date';

/** All that the page shows, computed once for its day. */
export interface TodayShown {
  readonly on: CivilDay;
  /** Year of the programme, which dates leave out. */
  readonly year: number;
  readonly lines: ConventionYear;
  readonly list: TodayList;
  readonly lacking: LackingCounts;
}

const ShownContext = createContext<TodayShown | null>(null);

export const TodayShownProvider = ShownContext.Provider;

export const useToday = (): TodayShown => {
  const shown = use(ShownContext);
  if (shown === null) throw new Error('The day is read outside of its page');
  return shown;
};
