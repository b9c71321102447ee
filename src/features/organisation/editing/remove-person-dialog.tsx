import { useI18n } from '#i18n/i18n-context';
import { removePerson } from '#storage/commands/persons';
import { useStorage } from '#storage/live/storage-context';
import type { PersonOfDossier } from '#storage/repositories/persons.repository';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { useCommand } from '#ui/forms/use-command';

/** Takes a person away, once what they follow has been said. */
export const RemovePersonDialog = ({ of: { person, activities, plannedActions }, onClose }: { readonly of: PersonOfDossier; readonly onClose: () => void }) => {
  const { m, format } = useI18n();
  const words = m.organisation.removal;
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  return (
    <ConfirmDialog title={words.title(format.text(person.name))} act={words.act} busy={busy} problem={problem} onConfirm={() => void run(() => removePerson(db, person), onClose)} onClose={onClose}>
      {activities + plannedActions > 0 && <p>{words.follows(activities, plannedActions)}</p>}
      <p>{words.text}</p>
    </ConfirmDialog>
  );
};
