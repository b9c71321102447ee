import { useState } from 'react';
import type { DutyLine } from '#domain/deliverables/publicity';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { forgetPublicity, recordPublicity } from '#storage/commands/publicity';
import { useStorage } from '#storage/live/storage-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { useCommand } from '#ui/forms/use-command';
import { ExceptionsField } from './exceptions-field';
import { publicityAsTyped, readPublicity, wantsKept } from './typed-publicity';

const KEPT = ['', 'yes', 'in_part', 'no'] as const;

interface Props {
  readonly convention: Convention;
  readonly line: DutyLine;
  readonly snapshot: YearSnapshot;
  readonly onClose: () => void;
}

/** How a duty was kept in the year, in a note, and the activities that are exceptions to it. */
export const PublicityDialog = ({ convention, line, snapshot, onClose }: Props) => {
  const { m, format } = useI18n();
  const words = m.publicity;
  const { db } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState(() => publicityAsTyped(line));
  const [tried, setTried] = useState(false);
  const fault = wantsKept(typed);
  const save = (): void => {
    setTried(true);
    const at = { duty: line.duty.code, year: snapshot.year };
    const told = readPublicity(typed, at);
    if (fault) return;
    if (told === null && line.told === null) onClose();
    else void command.run(() => (told === null ? forgetPublicity(db, convention, at) : recordPublicity(db, convention, told)), onClose);
  };
  return (
    <FormDialog title={words.form.title(format.text(line.duty.label), snapshot.year)} command={command} onSave={save} onClose={onClose}>
      <SelectField
        autoFocus
        label={words.form.kept}
        value={typed.kept}
        choices={KEPT.map((value) => ({ value, label: value === '' ? words.form.toTell : words.form.choices[value] }))}
        error={tried && fault ? words.form.keptFault : undefined}
        onChange={(kept) => setTyped({ ...typed, kept })}
      />
      <TextArea optional rows={3} label={words.form.note} description={words.form.noteHow} value={typed.note} onChange={(note) => setTyped({ ...typed, note })} />
      <ExceptionsField exceptions={typed.exceptions} snapshot={snapshot} onChange={(exceptions) => setTyped({ ...typed, exceptions })} />
    </FormDialog>
  );
};
