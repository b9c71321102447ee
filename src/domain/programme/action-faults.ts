import { boundsOf } from '../periods/period-bounds';
import type { Convention } from '../objectives/objective';
import { groupBy } from '../record/group-by';
import type { PlannedActionId } from '../record/id';
import { isUnderItself } from './action-kin';
import { headingsOf } from './headings';
import type { PlannedAction } from './planned-action';

/**
 * What is odd in an action that is kept all the same, and said where it stands: it is its own ancestor; its number is that of
 * another action of its objective; none of its due dates falls within its convention; a target of nothing; a heading that an
 * activity is attached to, where only actions are fulfilled [P8].
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

/** What of a whole programme its actions are judged by, worked out once for all of them. */
interface Frame extends Pick<ActionSurroundings, 'convention' | 'fulfilled'> {
  readonly parents: ReadonlyMap<PlannedActionId, PlannedActionId | undefined>;
  readonly headings: ReadonlySet<PlannedActionId>;
  readonly byNumber: ReadonlyMap<string, readonly PlannedAction[]>;
}

const numberOf = ({ objective, number }: Pick<Judged, 'objective' | 'number'>): string => (number === undefined ? '' : `${objective} ${number.trim()}`);

const frameOf = (actions: readonly PlannedAction[], { convention, fulfilled }: ActionSurroundings): Frame => ({
  convention,
  fulfilled,
  parents: new Map(actions.map(({ id, parent }) => [id, parent] as const)),
  headings: headingsOf(actions),
  byNumber: groupBy(
    actions.filter(({ number }) => number !== undefined),
    numberOf,
  ),
});

const isOutside = ({ due }: Judged, { convention }: Frame): boolean => {
  if (convention === undefined || due.length === 0) return false;
  const first = `${String(Math.min(...convention.years))}-01-01`;
  const last = convention.end ?? `${String(Math.max(...convention.years))}-12-31`;
  return due.map(boundsOf).every((period) => period.last < first || period.first > last);
};

const faultsIn = (action: Judged, frame: Frame): readonly ActionFault[] => {
  const twice = frame.byNumber.get(numberOf(action))?.find(({ id }) => id !== action.id);
  return [
    ...(isUnderItself(action.id, (id) => frame.parents.get(id)) ? [{ code: 'own-ancestor' } as const] : []),
    ...(twice === undefined ? [] : [{ code: 'number-twice', other: twice } as const]),
    ...(isOutside(action, frame) ? [{ code: 'due-outside' } as const] : []),
    ...(action.targets.some((target) => ('value' in target ? target.value : target.max) === 0) ? [{ code: 'target-of-zero' } as const] : []),
    ...(frame.fulfilled.has(action.id) && frame.headings.has(action.id) ? [{ code: 'linked-heading' } as const] : []),
  ];
};

/** What is odd in one action, which may still be being typed; nothing of it stops anyone. */
export const actionFaults = (action: Judged, surroundings: ActionSurroundings): readonly ActionFault[] => {
  const others = surroundings.actions.filter(({ id }) => id !== action.id);
  const frame = frameOf(others, surroundings);
  return faultsIn(action, { ...frame, headings: headingsOf([...others, action]), parents: new Map([...frame.parents, [action.id, action.parent]]) });
};

/** What is odd in each action of a programme; one in which nothing is has no entry. */
export const programmeFaults = (surroundings: ActionSurroundings): ReadonlyMap<PlannedActionId, readonly ActionFault[]> => {
  const frame = frameOf(surroundings.actions, surroundings);
  return new Map(
    surroundings.actions.flatMap((action): readonly (readonly [PlannedActionId, readonly ActionFault[]])[] => {
      const faults = faultsIn(action, frame);
      return faults.length === 0 ? [] : [[action.id, faults]];
    }),
  );
};
