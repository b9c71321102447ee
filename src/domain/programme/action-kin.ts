import type { PlannedActionId } from '../record/id';
import type { PlannedAction } from './planned-action';

type Kin = Pick<PlannedAction, 'id' | 'parent'>;

/** The actions that an action stands under, the nearest first; it ends where a parent is missing or parents turn in a circle. */
export const ancestorsOf = (actions: readonly Kin[], id: PlannedActionId): readonly PlannedActionId[] => {
  const parents = new Map(actions.map((action) => [action.id, action.parent] as const));
  const found: PlannedActionId[] = [];
  let parent = parents.get(id);
  while (parent !== undefined && parents.has(parent) && !found.includes(parent)) {
    found.push(parent);
    parent = parents.get(parent);
  }
  return found;
};

/** Every action under another, at any depth; never the action itself, even when parents turn in a circle. */
export const descendantsOf = <Action extends Kin>(actions: readonly Action[], id: PlannedActionId): readonly Action[] => {
  const under = new Set<PlannedActionId>([id]);
  const found: Action[] = [];
  let left = actions.filter((action) => action.id !== id);
  for (;;) {
    const next = left.filter(({ parent }) => parent !== undefined && under.has(parent));
    if (next.length === 0) return found;
    found.push(...next);
    for (const { id: own } of next) under.add(own);
    left = left.filter((action) => !under.has(action.id));
  }
};

/** Whether an action stands under itself, directly or through others. */
export const isOwnAncestor = (actions: readonly Kin[], { id, parent }: Kin): boolean =>
  parent === id || ancestorsOf(actions, id).includes(id);
