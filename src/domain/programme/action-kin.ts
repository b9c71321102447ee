import type { PlannedActionId } from '../record/id';
import type { PlannedAction } from './planned-action';

type Kin = Pick<PlannedAction, 'id' | 'parent'>;

/** Whether an action stands under itself, directly or through others; a parent that is missing ends the way up. */
export const isUnderItself = (id: PlannedActionId, parentOf: (id: PlannedActionId) => PlannedActionId | undefined): boolean => {
  const passed = new Set<PlannedActionId>();
  let above = parentOf(id);
  while (above !== undefined && !passed.has(above)) {
    if (above === id) return true;
    passed.add(above);
    above = parentOf(above);
  }
  return false;
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
