import type { PlannedActionId } from '../record/id';
import { descendantsOf } from './action-kin';
import type { PlannedAction } from './planned-action';
import { placeAction } from './reorder';

/** What becomes of the actions under one that is removed: they go with it, or take its place. */
export type ChildrenFate = 'removed' | 'lifted';

export interface ActionRemoval {
  readonly removed: readonly PlannedAction[];
  /** Actions that stood under a removed one, and those that make room for them. */
  readonly changed: readonly PlannedAction[];
}

const applied = (actions: readonly PlannedAction[], changed: readonly PlannedAction[]): readonly PlannedAction[] => {
  const byId = new Map(changed.map((one) => [one.id, one] as const));
  return actions.map((one) => byId.get(one.id) ?? one);
};

/** The heading's own children in its place, in their order. */
const lifted = (actions: readonly PlannedAction[], id: PlannedActionId): readonly PlannedAction[] => {
  const heading = actions.find((one) => one.id === id);
  if (heading === undefined) return actions;
  const children = actions.filter((one) => one.parent === id && one.id !== id).toSorted((a, b) => a.position - b.position);
  return children.reduce((now, child) => applied(now, placeAction(now, child.id, heading, id)), actions);
};

/** The removal of some actions of a programme, with what becomes of those under them. */
export const removeActions = (actions: readonly PlannedAction[], ids: readonly PlannedActionId[], children: ChildrenFate): ActionRemoval => {
  const chosen = new Set(ids);
  if (children === 'removed') for (const id of ids) for (const under of descendantsOf(actions, id)) chosen.add(under.id);
  const after = children === 'removed' ? actions : ids.reduce(lifted, actions);
  const stored = new Map(actions.map((one) => [one.id, one] as const));
  return {
    removed: actions.filter(({ id }) => chosen.has(id)),
    changed: after.filter((one) => !chosen.has(one.id) && one !== stored.get(one.id)),
  };
};
