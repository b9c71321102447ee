import type { Activity } from '#domain/activities/activity';
import type { Person } from '#domain/dossier/dossier';
import type { Write } from '#storage/commands/commit';
import { saveActivity } from '#storage/commands/save-activity';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import type { CommandRun } from '#ui/forms/use-command';
import type { EntryForm } from './use-entry-form';

const newPerson = (activity: Activity, name: string): Person => ({ dossier: activity.dossier, id: newRecordId(), rev: 0, name, shares: [] });

/** Saves the form when it can be; answers whether it was. What cannot be saved stays on screen. */
export const useSaveEntry = ({ state, understood, conflicts, attempt }: EntryForm, command: CommandRun, onSaved: (activity: Activity) => void) => {
  const { db } = useStorage();
  return async (): Promise<boolean> => {
    attempt();
    const { activity } = understood;
    if (activity === null || conflicts.length > 0 || command.busy) return false;
    const name = state.written.newReferent.trim();
    const person = name === '' ? undefined : newPerson(activity, name);
    const evidence = state.pending.filter(({ id }) => activity.evidence.includes(id));
    const alongside: readonly Write[] = [
      ...(person === undefined ? [] : [{ table: 'persons', put: person } as const]),
      ...evidence.map((put): Write => ({ table: 'evidence', put })),
    ];
    const saved = person === undefined ? activity : { ...activity, referent: person.id };
    return command.run(
      () => saveActivity(db, { activity: saved, fulfils: state.written.fulfils, alongside }),
      () => onSaved(saved),
    );
  };
};
