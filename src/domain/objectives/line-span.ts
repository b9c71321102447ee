import type { AmendmentId } from '../record/id';
import type { AmendedLine } from './lineage';

type Dates = ReadonlyMap<AmendmentId, string>;

/** The first day of a line, empty when it is of the convention as it was signed. */
export const startOf = ({ from }: Pick<AmendedLine, 'from'>, dates: Dates): string => (from === undefined ? '' : (dates.get(from) ?? ''));

/** The day on which a line no longer holds, after any other when none is told. */
const endOf = ({ until }: Pick<AmendedLine, 'until'>, dates: Dates): string => (until === undefined ? '~' : (dates.get(until) ?? '~'));

/** Whether a line starts before it ends. */
export const isForwards = (line: AmendedLine, dates: Dates): boolean => startOf(line, dates) < endOf(line, dates);

/** Whether two lines hold together on any day. */
export const meet = (left: AmendedLine, right: AmendedLine, dates: Dates): boolean =>
  startOf(left, dates) < endOf(right, dates) && startOf(right, dates) < endOf(left, dates);
