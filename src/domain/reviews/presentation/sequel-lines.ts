import type { Link } from '../../links/link';
import type { PlannedAction } from '../../programme/planned-action';
import { groupBy } from '../../record/group-by';
import type { ActivityId } from '../../record/id';
import type { PresentedActivity } from './presented-activity';

/** The unfinished goes on before what is done. */
const RANKS: Readonly<Record<PresentedActivity['status'], number>> = { postponed: 0, stalled: 0, in_progress: 1, not_started: 1, unknown: 2, completed: 3, abandoned: 4 };

/**
 * The actions of the next programme that go on from some activities, by confirmed links or as whoever prepared it took them over;
 * each once, those that go on from something unfinished first.
 */
export const sequelLines = (activities: readonly PresentedActivity[], next: readonly PlannedAction[], links: readonly Link[]): readonly PlannedAction[] => {
  const ranks = new Map(activities.map(({ id, status }) => [id, RANKS[status]]));
  const going = links.filter(({ activity, relation, state }) => relation === 'continues' && state === 'confirmed' && ranks.has(activity));
  const byAction = groupBy(going, ({ target }) => target.id as string);
  const rankOf = ({ id, takenFrom = [] }: PlannedAction): number => {
    const linked: readonly ActivityId[] = (byAction.get(id) ?? []).map(({ activity }) => activity);
    const taken = takenFrom.flatMap((from) => (from.type === 'activity' ? [from.id] : []));
    return Math.min(Infinity, ...[...linked, ...taken].flatMap((from) => ranks.get(from) ?? []));
  };
  return next
    .map((action) => ({ action, rank: rankOf(action) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ action }) => action);
};
