import { groupBy } from '../record/group-by';
import type { ObjectiveId, PlannedActionId } from '../record/id';
import type { PlannedAction } from './planned-action';

/** An action with those under it; `actions` counts what it promises: 1 by itself, or what its children promise. */
export interface ProgrammeNode {
  readonly action: PlannedAction;
  readonly children: readonly ProgrammeNode[];
  readonly heading: boolean;
  readonly actions: number;
}

const byPosition = (left: PlannedAction, right: PlannedAction): number =>
  left.position - right.position || (left.id < right.id ? -1 : 1);

const parentIn = (action: PlannedAction, ids: ReadonlySet<PlannedActionId>): PlannedActionId | null =>
  action.parent !== undefined && action.parent !== action.id && ids.has(action.parent) ? action.parent : null;

/**
 * The actions of a programme as trees, by objective and in the order of the document. An action whose parent is missing, or
 * whose parents turn in a circle, stands at the top: nothing that is recorded may vanish from the page.
 */
export const programmeTree = (
  actions: readonly PlannedAction[],
): ReadonlyMap<ObjectiveId, readonly ProgrammeNode[]> => {
  const ordered = actions.toSorted(byPosition);
  const ids = new Set(ordered.map(({ id }) => id));
  const childrenOf = groupBy(ordered, (action) => parentIn(action, ids));
  const placed = new Set<PlannedActionId>();
  const nodeOf = (action: PlannedAction): ProgrammeNode => {
    placed.add(action.id);
    const children = (childrenOf.get(action.id) ?? []).filter(({ id }) => !placed.has(id)).map(nodeOf);
    const promised = children.reduce((sum, child) => sum + child.actions, 0);
    return { action, children, heading: childrenOf.has(action.id), actions: Math.max(promised, children.length === 0 ? 1 : 0) };
  };
  const roots = (childrenOf.get(null) ?? []).map(nodeOf);
  const circular = ordered.flatMap((action) => (placed.has(action.id) ? [] : [nodeOf(action)]));
  return groupBy([...roots, ...circular], ({ action }) => action.objective);
};
