import type { YearColumn } from '#domain/periods/month-columns';

export interface MonthSeries {
  readonly key: string;
  readonly label: string;
}

/** One column of a calendar. Twelve are months; what has no month has a column of its own, hatched. */
export interface MonthColumn {
  readonly column: YearColumn;
  /** The count of each series, in their order; one number when there is one series. */
  readonly values: readonly number[];
  readonly href?: string;
  /** What a screen reader says of the column, « mai : 5 événements »; otherwise the month and its count. */
  readonly spoken?: string;
}

export const heightOf = ({ values }: MonthColumn): number => values.reduce((sum, value) => sum + value, 0);

export const isMonth = ({ column }: MonthColumn): boolean => column.type === 'month';
