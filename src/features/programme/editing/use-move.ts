import type { PlannedAction } from '#domain/programme/planned-action';
import { actionsAt, moveAction, type ActionMove } from '#domain/programme/reorder';
import { useI18n } from '#i18n/i18n-context';
import { changePlannedActions } from '#storage/commands/planned-actions';
import { useStorage } from '#storage/live/storage-context';
import type { CommandRun } from '#ui/forms/use-command';
import { asStored, useEditing } from './editing-context';

/** The neighbours of an action, which say where it can go. */
export interface Neighbours {
  readonly rank: number;
  readonly count: number;
  readonly before: PlannedAction | undefined;
  readonly heading: PlannedAction | undefined;
}

export const neighboursOf = (actions: readonly PlannedAction[], action: PlannedAction): Neighbours => {
  const siblings = actionsAt(actions, action);
  const rank = siblings.findIndex(({ id }) => id === action.id);
  return { rank, count: siblings.length, before: siblings[rank - 1], heading: actions.find(({ id }) => id === action.parent) };
};

const at = (actions: readonly PlannedAction[], changed: readonly PlannedAction[]): readonly PlannedAction[] => {
  const byId = new Map(changed.map((action) => [action.id, action] as const));
  return actions.map((action) => byId.get(action.id) ?? action);
};

/** Moves an action in its list as one change, and says where it went. */
export const useMove = (action: PlannedAction, { busy, run }: CommandRun): ((move: ActionMove) => void) => {
  const { m, format } = useI18n();
  const { db, dossier } = useStorage();
  const editing = useEditing();
  const { actions } = editing.surroundings;
  return (move) => {
    const changed = moveAction(actions, action.id, move);
    if (busy || changed.length === 0) return;
    const after = at(actions, changed);
    const { rank, count, heading } = neighboursOf(after, after.find(({ id }) => id === action.id) ?? action);
    void run(
      () => changePlannedActions(db, { dossier, act: 'move-action', actions: asStored(changed, editing) }),
      () => editing.say(m.programmeEdit.moves.moved(format.text(action.title), rank + 1, count, heading === undefined ? '' : format.text(heading.title))),
    );
  };
};
