import type { Link } from '../links/link';
import type { PlannedAction } from '../programme/planned-action';
import type { ActivityId, PlannedActionId } from '../record/id';
import type { ReportedActivity } from './planned-against-done';

interface Inputs {
  /** The activities of the year before, each once. */
  readonly activities: readonly ReportedActivity[];
  readonly links: readonly Pick<Link, 'activity' | 'target' | 'relation' | 'state'>[];
  /** The programme that may go on from them, headings included. */
  readonly next: readonly Pick<PlannedAction, 'id' | 'takenFrom'>[];
}

const UNFINISHED: ReadonlySet<ReportedActivity['status']> = new Set<ReportedActivity['status']>(['in_progress', 'postponed', 'stalled']);

/** Whether work is left to be done of an activity. */
export const isUnfinished = ({ status }: Pick<ReportedActivity, 'status'>): boolean => UNFINISHED.has(status);

/**
 * The activities that the next programme does not go on from (« sans suite ») [P5]: no confirmed link `continues` leads from
 * them to it, and none of its actions says it was taken from them, or from an action that they fulfil. Unfinished ones first.
 */
export const withoutSequel = ({ activities, links, next }: Inputs): readonly ReportedActivity[] => {
  const ids = new Set(next.map(({ id }) => id));
  const taken = next.flatMap(({ takenFrom = [] }) => takenFrom);
  const takenActions = new Set<PlannedActionId>(taken.flatMap((from) => (from.type === 'planned_action' ? [from.id] : [])));
  const goesOn = ({ target, relation, state }: Inputs['links'][number]): boolean => {
    if (state !== 'confirmed' || target.type !== 'planned_action') return false;
    return (relation === 'continues' && ids.has(target.id)) || (relation === 'fulfils' && takenActions.has(target.id));
  };
  const followed = new Set<ActivityId>([
    ...links.filter(goesOn).map(({ activity }) => activity),
    ...taken.flatMap((from) => (from.type === 'activity' ? [from.id] : [])),
  ]);
  const left = activities.filter(({ id }) => !followed.has(id));
  return [...left.filter(isUnfinished), ...left.filter((activity) => !isUnfinished(activity))];
};
