import type { CivilDay } from '../periods/partial-date';
import { dueState } from './due-state';
import type { PlannedAction } from './planned-action';
import type { ProgrammeNode } from './programme-tree';

/** What the list of planned actions can be narrowed to. */
export const PROGRAMME_VIEWS = ['all', 'to_fill', 'late', 'conditional', 'continuing', 'external'] as const;
export type ProgrammeView = (typeof PROGRAMME_VIEWS)[number];

/** Whether an action belongs to a view, judged on the day `on`. */
export const isInView = (action: PlannedAction, view: ProgrammeView, on: CivilDay): boolean => {
  switch (view) {
    case 'all':
      return true;
    case 'to_fill':
      return dueState(action, on) === 'to_fill';
    case 'late':
      return dueState(action, on) === 'late';
    case 'conditional':
      return !action.firm;
    case 'continuing':
      return action.continues;
    case 'external':
      return action.externalProvider;
  }
};

/** The trees that hold a kept action, with the headings it stands under; `actions` counts what is left. */
export const narrowTree = (
  nodes: readonly ProgrammeNode[],
  keeps: (action: PlannedAction) => boolean,
): readonly ProgrammeNode[] =>
  nodes.flatMap((node): readonly ProgrammeNode[] => {
    // A heading without anything left under it stands under itself: it is shown as an action, to be put right.
    if (node.children.length === 0) return keeps(node.action) ? [node] : [];
    const children = narrowTree(node.children, keeps);
    const actions = children.reduce((sum, child) => sum + child.actions, 0);
    return children.length === 0 ? [] : [{ ...node, children, actions }];
  });
