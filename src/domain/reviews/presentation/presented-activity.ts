import type { Activity } from '../../activities/activity';
import { yearOrder, earliestOf } from '../../periods/compare-periods';
import type { ActivityId } from '../../record/id';
import type { CountedActivity } from '../../results/counted-activity';

/** An activity as slides tell it: nothing else of its record is ever read, least of all what is written for oneself. */
export interface PresentedActivity extends Pick<CountedActivity, 'id' | 'objective' | 'status' | 'dates' | 'measures'> {
  readonly title: string;
  readonly cause: string | null;
  readonly next: Activity['next'];
}

type Told = Pick<Activity, 'title' | 'next'> & Partial<Pick<Activity, 'cause'>>;

/** Activities counted once, with the words of their records, in the order of the year; one whose record cannot be read is left out. */
export const presentedActivities = (counted: readonly CountedActivity[], records: ReadonlyMap<ActivityId, Told>): readonly PresentedActivity[] =>
  counted
    .flatMap(({ id, objective, status, dates, measures }) => {
      const record = records.get(id);
      if (record === undefined) return [];
      const activity: PresentedActivity = { id, objective, status, dates, measures, title: record.title, cause: record.cause?.text ?? null, next: record.next };
      return [{ activity, order: yearOrder(earliestOf(dates)) }];
    })
    .toSorted((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0))
    .map(({ activity }) => activity);
