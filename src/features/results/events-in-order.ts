import type { YearColumn } from '#domain/periods/month-columns';
import type { CountedActivity } from '#domain/results/counted-activity';
import { useResults } from './results-context';

export interface PlacedEvent {
  readonly event: CountedActivity;
  readonly column: YearColumn;
}

/** Every event with the column of the year it stands in: months first, then what has none. */
export const useEventsInOrder = (): readonly PlacedEvent[] => {
  const { months, others } = useResults().results.calendar;
  return [...months, ...others].flatMap(({ column, activities }) => activities.map((event) => ({ event, column })));
};
