import { useState } from 'react';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { setActionProgress } from '#storage/commands/set-action-progress';
import { useStorage } from '#storage/live/storage-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { TextArea } from '#ui/forms/text-area';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';

interface Props {
  readonly action: PlannedAction;
  readonly onClose: () => void;
}

/** « Sans suite »: an action that will not be done is recorded so, with its reason. */
export const DropDialog = ({ action, onClose }: Props) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const said = reason.trim();
  const save = (): void => {
    setAsked(true);
    if (said !== '') void run(() => setActionProgress(db, action, { status: 'abandoned', reason: said }), onClose);
  };
  return (
    <Dialog title={m.today.dropNamed(format.text(action.title))} onClose={onClose} keepOpen>
      <p>{m.today.dropHow}</p>
      <form
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextArea autoFocus label={m.today.reason} rows={3} value={reason} onChange={setReason} error={asked && said === '' ? m.today.reasonFault : undefined} />
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={busy}>
            {m.today.dropAct}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
