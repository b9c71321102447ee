import type { Link } from '../../links/link';
import type { Activity } from '../activity';

/** Why one activity cannot take what was chosen for several. */
export type BulkRefusal = 'other-year' | 'cause-missing';

export interface RefusedActivity {
  readonly activity: Activity;
  readonly why: BulkRefusal;
}

/** What one choice makes of several activities, before anything is written. */
export interface BulkPlan {
  /** The activities as they will be, those only that change. */
  readonly activities: readonly Activity[];
  readonly links: readonly Link[];
  /** How many are already as was chosen. */
  readonly already: number;
  readonly refused: readonly RefusedActivity[];
}

/** What the choice makes of one activity: the activity as it will be, the same one when it is so already, or why it cannot. */
export type Judge = (activity: Activity) => Activity | BulkRefusal;

/** Judges each activity by itself: one that cannot take the choice keeps no other from it. */
export const planActivities = (selected: readonly Activity[], judge: Judge): BulkPlan => {
  const activities: Activity[] = [];
  const refused: RefusedActivity[] = [];
  for (const activity of selected) {
    const judged = judge(activity);
    if (typeof judged === 'string') refused.push({ activity, why: judged });
    else if (judged !== activity) activities.push(judged);
  }
  return { activities, links: [], already: selected.length - activities.length - refused.length, refused };
};

/** How many activities the plan changes, or links. */
export const changesOf = ({ activities, links }: BulkPlan): number => activities.length + links.length;
