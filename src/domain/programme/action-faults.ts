import { boundsOf } from '../periods/period-bounds';
import type { Convention } from '../objectives/objective';
import type { PlannedActionId } from '../record/id';
import { isOwnAncestor } from './action-kin';
import { headingsOf } from './headings';
import type { PlannedAction } from './planned-action';

/**
 * What is odd in an action that is kept all the same, and said where it stands: it is its own ancestor; its number is that of
 * another action of its objective; none of its due dates falls within its convention; a target of nothing; a heading that an
 * activity is attached to, where only actions are fulfilled [P4].
 */
export type ActionFault =
  | { readonly code: 'own-ancestor' | 'due-outside' | 'target-of-zero' | 'linked-heading' }
  | { readonly code: 'number-twice'; readonly other: PlannedAction };

/** What of an action is judged, which may still be being typed. */
type Judged = Pick<PlannedAction, 'id' | 'objective' | 'parent' | 'number' | 'due' | 'targets'>;

/** What an action is judged against. */
export interface ActionSurroundings {
  /** The whole programme, the action itself as it is judged included or not. */
  readonly actions: readonly PlannedAction[];
  readonly convention: Pick<Convention, 'years' | 'end'> | undefined;
  /** Actions that an activity is confirmed to fulfil. */
  readonly fulfilled: ReadonlySet<PlannedActionId>;
}

const isOutside = ({ due }: Judged, convention: ActionSurroundings['convention']): boolean => {
  if (convention === undefined || due.length === 0) return false;
  const first = `${String(Math.min(...convention.years))}-01-01`;
  const last = convention.end ?? `${String(Math.max(...convention.years))}-12-31`;
  return due.map(boundsOf).every((period) => period.last < first || period.first > last);
};

const sameNumber = (action: Judged, others: readonly PlannedAction[]): PlannedAction | undefined =>
  action.number === undefined
    ? undefined
    : others.find((other) => other.objective === action.objective && other.number?.trim() === action.number?.trim());

/** What is odd in one action; nothing of it stops anyone. */
export const actionFaults = (action: Judged, { actions, convention, fulfilled }: ActionSurroundings): readonly ActionFault[] => {
  const others = actions.filter(({ id }) => id !== action.id);
  const twice = sameNumber(action, others);
  return [
    ...(isOwnAncestor([...others, action], action) ? [{ code: 'own-ancestor' } as const] : []),
    ...(twice === undefined ? [] : [{ code: 'number-twice', other: twice } as const]),
    ...(isOutside(action, convention) ? [{ code: 'due-outside' } as const] : []),
    ...(action.targets.some((target) => ('value' in target ? target.value : target.max) === 0) ? [{ code: 'target-of-zero' } as const] : []),
    ...(fulfilled.has(action.id) && headingsOf([...others, action]).has(action.id) ? [{ code: 'linked-heading' } as const] : []),
  ];
};
