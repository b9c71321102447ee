import type { Activity } from '../activities/activity';
import type { PlannedAction } from '../programme/planned-action';
import type { Link } from './link';

/** Why a relation between an activity and an action does not hold, or holds less than it seems. */
export type LinkDoubt = 'fulfils-other-year' | 'continues-not-later' | 'fulfils-heading';

/** Within a year an action is fulfilled; only a later one goes on; a heading is fulfilled by nothing, its actions are [K2], [P1]. */
export const linkDoubt = (relation: Link['relation'], activity: Pick<Activity, 'year'>, action: Pick<PlannedAction, 'year'>, heading: boolean): LinkDoubt | null => {
  if (relation === 'fulfils' && action.year !== activity.year) return 'fulfils-other-year';
  if (relation === 'continues' && action.year <= activity.year) return 'continues-not-later';
  return relation === 'fulfils' && heading ? 'fulfils-heading' : null;
};
