import { useState } from 'react';
import type { Funder } from '#domain/budget/budget';
import { useI18n } from '#i18n/i18n-context';
import { saveRegistrationNumbers } from '#storage/commands/registration-numbers';
import { useStorage } from '#storage/live/storage-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import type { FunderView } from '../funder-view';
import { numbersAsTyped, readNumbers, type NumberFaults, type TypedNumbers } from './typed-numbers';

interface Props {
  /** As it is stored. */
  readonly funder: Funder;
  readonly view: FunderView;
  readonly onClose: () => void;
}

const useNumbersEntry = ({ funder, view, onClose }: Props) => {
  const { db } = useStorage();
  const command = useCommand();
  const { dossier } = view.sheet.frame;
  const record = { organisation: dossier.organisation, funder };
  const [typed, setTyped] = useState(() => numbersAsTyped(record));
  const [faults, setFaults] = useState<NumberFaults>({});
  const save = (): void => {
    const read = readNumbers(typed, record);
    setFaults(read.ok ? {} : read.reason);
    if (!read.ok) return;
    if (Object.keys(read.value).length === 0) onClose();
    else void command.run(() => saveRegistrationNumbers(db, dossier, read.value), onClose);
  };
  return { typed, faults, command, save, set: (change: Partial<TypedNumbers>) => setTyped((now) => ({ ...now, ...change })) };
};

/** « SIRET et RNA »: the numbers that go on what is handed over, each checked as it is typed in. */
export const NumbersDialog = (props: Props) => {
  const { m } = useI18n();
  const { typed, faults, command, save, set } = useNumbersEntry(props);
  const words = m.funders.numbers;
  const field = (name: keyof TypedNumbers) => {
    const fault = faults[name];
    const said = name === 'rna' ? words.rnaFaults : words.siretFaults;
    return { value: typed[name], optional: true, error: fault === undefined ? undefined : said[fault], onChange: (text: string) => set({ [name]: text }) };
  };
  return (
    <FormDialog title={words.title} command={command} onSave={save} onClose={props.onClose}>
      <TextField {...field('organisation')} autoFocus label={words.organisation} description={words.siretHow} inputMode="numeric" />
      <TextField {...field('rna')} label={words.rna} description={words.rnaHow} />
      <TextField {...field('funder')} label={words.funder} description={words.siretHow} inputMode="numeric" />
    </FormDialog>
  );
};
