import { useState } from 'react';
import { descendantsOf } from '#domain/programme/action-kin';
import { removeActions, type ChildrenFate } from '#domain/programme/remove-actions';
import type { PlannedActionId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { countLinksTo, removePlannedActions } from '#storage/commands/planned-actions';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { RadioChoice } from '#ui/forms/choice-fields';
import { useCommand } from '#ui/forms/use-command';
import { asStored, useEditing } from './editing-context';

/** Asks before actions go, and says what goes with them: those under a heading, and what activities are attached to. */
export const RemoveDialog = ({ ids }: { readonly ids: readonly PlannedActionId[] }) => {
  const { m, format } = useI18n();
  const { db, dossier } = useStorage();
  const editing = useEditing();
  const { busy, problem, run } = useCommand();
  const [fate, setFate] = useState<ChildrenFate>('lifted');
  const words = m.programmeEdit.removal;
  const { actions } = editing.surroundings;
  const under = new Set(ids.flatMap((id) => descendantsOf(actions, id).map((one) => one.id)).filter((id) => !ids.includes(id)));
  const removal = removeActions(actions, ids, fate);
  const gone = removal.removed.map(({ id }) => id);
  const { data: links = 0 } = useLiveRead('links-to-actions', [gone.join(' ')], (access) => countLinksTo(access.db, access.dossier, gone));
  const [only] = removal.removed;
  const remove = (): void => {
    const stored = { removed: gone.flatMap((id) => editing.stored.get(id) ?? []), changed: asStored(removal.changed, editing) };
    void run(
      () => removePlannedActions(db, dossier, stored),
      () => {
        editing.say(words.done(gone.length));
        editing.close();
      },
    );
  };
  return (
    <ConfirmDialog
      title={ids.length === 1 && only !== undefined ? words.title(format.text(actions.find(({ id }) => id === ids[0])?.title ?? only.title)) : words.titleSeveral(ids.length)}
      act={words.act}
      busy={busy}
      problem={problem}
      onConfirm={remove}
      onClose={editing.close}
    >
      {under.size > 0 && (
        <RadioChoice
          legend={words.children(under.size)}
          value={fate}
          choices={[
            { value: 'lifted', label: words.lifted },
            { value: 'removed', label: words.removed },
          ]}
          onChange={setFate}
        />
      )}
      {links > 0 && <p>{words.links(links)}</p>}
      <p>{gone.length === 1 ? words.how : words.howSeveral}</p>
    </ConfirmDialog>
  );
};
