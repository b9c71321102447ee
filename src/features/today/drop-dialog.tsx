import { useState } from 'react';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { setActionProgress } from '#storage/commands/set-action-progress';
import { useStorage } from '#storage/live/storage-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { TextArea } from '#ui/forms/text-area';
import { useCommand } from '#ui/forms/use-command';

interface Props {
  readonly action: PlannedAction;
  readonly onClose: () => void;
}

/** « Sans suite »: an action that will not be done is recorded so, with its reason. */
export const DropDialog = ({ action, onClose }: Props) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const command = useCommand();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const said = reason.trim();
  const save = (): void => {
    setAsked(true);
    if (said !== '') void command.run(() => setActionProgress(db, action, { status: 'abandoned', reason: said }), onClose);
  };
  return (
    <FormDialog title={m.today.dropNamed(format.text(action.title))} act={m.today.dropAct} command={command} onSave={save} onClose={onClose}>
      <p>{m.today.dropHow}</p>
      <TextArea autoFocus label={m.today.reason} rows={3} value={reason} onChange={setReason} error={asked && said === '' ? m.today.reasonFault : undefined} />
    </FormDialog>
  );
};
