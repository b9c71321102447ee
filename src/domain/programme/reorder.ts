import { moveLine } from '../objectives/acts/move-line';
import type { ObjectiveId, PlannedActionId } from '../record/id';
import { descendantsOf } from './action-kin';
import type { PlannedAction } from './planned-action';

/** Where an action of a programme stands: under an objective, and under a heading when it has one. */
export interface ActionPlace {
  readonly objective: ObjectiveId;
  readonly parent?: PlannedActionId | undefined;
}

/** The four ways in which an action moves in its list: among its neighbours, under the one before it, or out of its heading. */
export const ACTION_MOVES = ['up', 'down', 'in', 'out'] as const;
export type ActionMove = (typeof ACTION_MOVES)[number];

const byPosition = (left: PlannedAction, right: PlannedAction): number => left.position - right.position || (left.id < right.id ? -1 : 1);

/** The actions that stand together at one place, in their order. */
export const actionsAt = (actions: readonly PlannedAction[], { objective, parent }: ActionPlace): readonly PlannedAction[] => {
  const ids = new Set(actions.map(({ id }) => id));
  const parentOf = (action: PlannedAction) => (action.parent !== undefined && ids.has(action.parent) ? action.parent : undefined);
  // Under a heading the heading alone says where; an objective is asked for at the top.
  return actions.filter((action) => parentOf(action) === parent && (parent !== undefined || action.objective === objective)).toSorted(byPosition);
};

/** The rank after every action of a programme. */
export const nextPosition = (actions: readonly PlannedAction[]): number => Math.max(-1, ...actions.map(({ position }) => position)) + 1;

const withParent = (action: PlannedAction, parent: PlannedActionId | undefined): PlannedAction => {
  const { parent: _left, ...rest } = action;
  return parent === undefined ? rest : { ...rest, parent };
};

/** The actions of a list at the ranks that they take in it: those that they had, and one more when they were one fewer. */
const ranked = (order: readonly PlannedAction[], actions: readonly PlannedAction[]): readonly PlannedAction[] => {
  const own = new Set(order.map(({ position }) => position));
  const free = nextPosition(actions);
  const slots = [...own, ...Array.from({ length: order.length - own.size }, (_, index) => free + index)].toSorted((a, b) => a - b);
  return order.map((action, index) => ({ ...action, position: slots[index] ?? index }));
};

/**
 * Puts an action at a place, before the action that `before` names or at the end, and gives every action that changes by it:
 * what stands under it follows it to another objective. Nothing moves under itself [P8].
 */
export const placeAction = (actions: readonly PlannedAction[], id: PlannedActionId, place: ActionPlace, before?: PlannedActionId): readonly PlannedAction[] => {
  const action = actions.find((one) => one.id === id);
  const under = descendantsOf(actions, id);
  if (action === undefined || place.parent === id || under.some((one) => one.id === place.parent)) return [];
  const siblings = actionsAt(actions, place).filter((one) => one.id !== id);
  const at = siblings.findIndex((one) => one.id === before);
  const index = at === -1 ? siblings.length : at;
  const moved = { ...withParent(action, place.parent), objective: place.objective };
  const isLast = index === siblings.length && siblings.every(({ position }) => position < action.position);
  const order = isLast ? [moved] : ranked([...siblings.slice(0, index), moved, ...siblings.slice(index)], actions);
  const followers = under.map((one) => ({ ...one, objective: place.objective }));
  const stored = new Map(actions.map((one) => [one.id, one] as const));
  return [...order, ...followers].filter((one) => {
    const was = stored.get(one.id);
    return !(was?.position === one.position && was.parent === one.parent && was.objective === one.objective);
  });
};

const under = (actions: readonly PlannedAction[], action: PlannedAction): readonly PlannedAction[] => {
  const siblings = actionsAt(actions, action);
  const before = siblings[siblings.findIndex(({ id }) => id === action.id) - 1];
  return before === undefined ? [] : placeAction(actions, action.id, { objective: before.objective, parent: before.id });
};

const out = (actions: readonly PlannedAction[], action: PlannedAction): readonly PlannedAction[] => {
  const heading = actions.find(({ id }) => id === action.parent);
  if (heading === undefined) return [];
  const around = actionsAt(actions, heading);
  const next = around[around.findIndex(({ id }) => id === heading.id) + 1];
  return placeAction(actions, action.id, { objective: heading.objective, parent: heading.parent }, next?.id);
};

/** What one move of an action in its list changes; nothing at an end of it. */
export const moveAction = (actions: readonly PlannedAction[], id: PlannedActionId, move: ActionMove): readonly PlannedAction[] => {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) return [];
  switch (move) {
    case 'up':
      return moveLine(actionsAt(actions, action), id, -1);
    case 'down':
      return moveLine(actionsAt(actions, action), id, 1);
    case 'in':
      return under(actions, action);
    case 'out':
      return out(actions, action);
  }
};
