import { useState } from 'react';
import type { Dossier } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { renameDossier } from '#storage/commands/rename-dossier';
import { useStorage } from '#storage/live/storage-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';

interface Props {
  readonly dossier: Dossier;
  readonly onClose: () => void;
}

export const RenameDialog = ({ dossier, onClose }: Props) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const [title, setTitle] = useState(dossier.title);
  const words = m.dossiers.renaming;
  const isEmpty = title.trim() === '';
  return (
    <Dialog title={words.title} onClose={onClose} keepOpen>
      <form
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty && !busy) void run(() => renameDossier(db, dossier, title.trim()), onClose);
        }}
      >
        <TextField label={words.field} value={title} autoFocus required error={isEmpty ? words.empty : undefined} onChange={setTitle} />
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={busy || isEmpty}>
            {words.save}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
