import { useState } from 'react';
import { newDutyCode, type PublicityDuty } from '#domain/deliverables/publicity';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { removeDuty, saveDuty } from '#storage/commands/publicity';
import { useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { useCommand } from '#ui/forms/use-command';

const PARTIES = ['organisation', 'funders'] as const;

interface DutyProps {
  readonly convention: Convention;
  readonly before: PublicityDuty | undefined;
  readonly onClose: () => void;
}

/** A title is one line, however it was pasted. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A duty of publicity of the convention, or one of one's own: what it asks, and of whom. */
export const DutyDialog = ({ convention, before, onClose }: DutyProps) => {
  const { m, format } = useI18n();
  const words = m.publicity.duty;
  const { db } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState({ label: before?.label ?? '', by: before?.by ?? PARTIES[0] });
  const [tried, setTried] = useState(false);
  const label = onOneLine(typed.label);
  const save = (): void => {
    setTried(true);
    const duty = { ...before, code: before?.code ?? newDutyCode(convention, label), label, by: typed.by };
    if (label !== '') void command.run(() => saveDuty(db, convention, duty), onClose);
  };
  return (
    <FormDialog title={before === undefined ? words.newTitle : words.editTitle(format.text(before.label))} command={command} onSave={save} onClose={onClose}>
      <TextArea
        autoFocus
        rows={2}
        label={words.label}
        description={words.labelHow}
        value={typed.label}
        error={tried && label === '' ? words.labelFault : undefined}
        onChange={(text) => setTyped({ ...typed, label: text })}
      />
      <SelectField label={words.by} value={typed.by} choices={PARTIES.map((value) => ({ value, label: words.parties[value] }))} onChange={(by) => setTyped({ ...typed, by })} />
    </FormDialog>
  );
};

interface RemovalProps {
  readonly convention: Convention;
  readonly duty: PublicityDuty;
  readonly onClose: () => void;
}

/** Takes a duty away, once what goes with it has been said. */
export const DutyRemoval = ({ convention, duty, onClose }: RemovalProps) => {
  const { m, format } = useI18n();
  const words = m.publicity.removal;
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  return (
    <ConfirmDialog title={words.title(format.text(duty.label))} act={words.act} busy={busy} problem={problem} onConfirm={() => void run(() => removeDuty(db, convention, duty), onClose)} onClose={onClose}>
      <p>{words.text}</p>
    </ConfirmDialog>
  );
};
