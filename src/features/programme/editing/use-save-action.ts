import type { Person } from '#domain/dossier/dossier';
import type { PlannedAction } from '#domain/programme/planned-action';
import { placeAction } from '#domain/programme/reorder';
import { changePlannedActions } from '#storage/commands/planned-actions';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import type { CommandRun } from '#ui/forms/use-command';
import { asStored, useEditing, type Editing } from './editing-context';
import type { ActionForm } from './use-action-form';

const newPerson = ({ dossier }: PlannedAction, name: string): Person => ({ dossier, id: newRecordId(), rev: 0, name, shares: [] });

/** The action at its new place when it was given another, with those that it takes along or that make room for it. */
const withPlace = (saved: PlannedAction, { written }: ActionForm, editing: Editing): readonly PlannedAction[] => {
  const { actions } = editing.surroundings;
  const shown = actions.find(({ id }) => id === saved.id);
  if (shown === undefined || written.objective === '') return [saved];
  if (shown.objective === written.objective && (shown.parent ?? '') === written.parent) return [saved];
  const moved = placeAction(actions, saved.id, { objective: written.objective, ...(written.parent !== '' && { parent: written.parent }) });
  const position = moved.find(({ id }) => id === saved.id)?.position ?? saved.position;
  return [{ ...saved, position }, ...asStored(moved.filter(({ id }) => id !== saved.id), editing)];
};

/** Saves the form when it can be; answers whether it was. What cannot be saved stays on screen. */
export const useSaveAction = (form: ActionForm, command: CommandRun) => {
  const { db, dossier } = useStorage();
  const editing = useEditing();
  return async (onSaved: (action: PlannedAction) => void): Promise<boolean> => {
    form.attempt();
    const { action } = form.understood;
    if (action === null || command.busy) return false;
    const name = form.written.newReferent.trim();
    const person = name === '' ? undefined : newPerson(action, name);
    const saved = person === undefined ? action : { ...action, referent: person.id };
    const act = action.rev === 0 ? 'add-action' : 'edit-action';
    return command.run(
      () => changePlannedActions(db, { dossier, act, actions: withPlace(saved, form, editing), person }),
      () => onSaved(saved),
    );
  };
};
