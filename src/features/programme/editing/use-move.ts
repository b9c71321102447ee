import type { PlannedAction } from '#domain/programme/planned-action';
import { moveAction, type ActionMove } from '#domain/programme/reorder';
import { neighboursIn } from '#domain/programme/neighbours';
import { useI18n } from '#i18n/i18n-context';
import { changePlannedActions } from '#storage/commands/planned-actions';
import { useStorage } from '#storage/live/storage-context';
import type { CommandRun } from '#ui/forms/use-command';
import { asStored, useEditing } from './editing-context';

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
    const now = neighboursIn(at(actions, changed)).get(action.id);
    void run(
      () => changePlannedActions(db, { dossier, act: 'move-action', actions: asStored(changed, editing) }),
      () => now && editing.say(m.programmeEdit.moves.moved(format.text(action.title), now.rank + 1, now.count, now.heading === undefined ? '' : format.text(now.heading.title))),
    );
  };
};
