import { earliestOf, yearOrder } from '../periods/compare-periods';
import type { PartialDate } from '../periods/partial-date';
import type { ListedActivity } from './listed-activity';
import { ACTIVITY_STATUSES } from './statuses';

export const SORT_KEYS = ['report', 'date', 'title', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The order of a list; what is not known (date, progress) comes last either way. */
export interface ActivitySort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const REPORT_SORT: ActivitySort = { key: 'report', descending: false };

interface Keyed {
  readonly one: ListedActivity;
  /** Null when not known. */
  readonly key: string | null;
}

const statusKey = ({ activity: { status } }: ListedActivity): string | null =>
  status === 'unknown' ? null : String(ACTIVITY_STATUSES.indexOf(status));

/** Many activities give the same date, which is read once. */
const dateKeys = (): ((one: ListedActivity) => string | null) => {
  const read = new Map<PartialDate, string>();
  return ({ activity: { dates } }) => {
    const first = earliestOf(dates);
    if (first === null) return null;
    const key = read.get(first) ?? yearOrder(first);
    read.set(first, key);
    return key;
  };
};

const keyOf = (key: Exclude<SortKey, 'report'>): ((one: ListedActivity) => string | null) => {
  switch (key) {
    case 'date':
      return dateKeys();
    case 'title':
      // The folded text begins with the title, folded once for all sorts.
      return ({ text }) => text.slice(0, text.indexOf('\n'));
    case 'status':
      return statusKey;
  }
};

const compareKnown = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const compareKeys = (left: Keyed, right: Keyed, direction: 1 | -1): number => {
  if (left.key === null || right.key === null) return Number(left.key === null) - Number(right.key === null);
  return direction * compareKnown(left.key, right.key);
};

/**
 * Activities in the order asked. `activities` come in the order of the report, which settles what is equal. `as` is an activity
 * as it stood when its place was settled.
 */
export const sortActivities = (
  activities: readonly ListedActivity[],
  { key, descending }: ActivitySort,
  as: (one: ListedActivity) => ListedActivity = (one) => one,
): readonly ListedActivity[] => {
  if (key === 'report') return descending ? activities.toReversed() : activities;
  const read = keyOf(key);
  return activities
    .map((one): Keyed => ({ one, key: read(as(one)) }))
    .toSorted((left, right) => compareKeys(left, right, descending ? -1 : 1))
    .map(({ one }) => one);
};
