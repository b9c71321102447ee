import type { PartialDate } from './partial-date';
import { boundsOf } from './period-bounds';

/** Whether any day that the date may stand for falls in the year. */
export const overlapsYear = (date: PartialDate, year: number): boolean => {
  const { first, last } = boundsOf(date);
  return Number(first.slice(0, 4)) <= year && Number(last.slice(0, 4)) >= year;
};

/** Whether the date begins in the year. */
export const beginsInYear = (date: PartialDate, year: number): boolean =>
  Number(boundsOf(date).first.slice(0, 4)) === year;
