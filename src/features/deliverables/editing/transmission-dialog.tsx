import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { recordTransmissions, removeTransmission } from '#storage/commands/deliverables';
import { useStorage } from '#storage/live/storage-context';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import type { DeliverablesYear } from '../deliverables-year';
import type { Opened } from './editing-context';
import { FundersChoice } from './funders-choice';
import { TransmissionFields } from './transmission-fields';
import { asTyped, readEdited, readTransmissions, type TransmissionFaults, type TypedTransmission } from './typed-transmission';

interface Props<Type extends Opened['type']> {
  readonly opened: Extract<Opened, { type: Type }>;
  readonly year: DeliverablesYear;
  readonly onClose: () => void;
}

const useTyped = (first: () => TypedTransmission) => {
  const [typed, setTyped] = useState(first);
  const [faults, setFaults] = useState<TransmissionFaults>({});
  return { typed, faults, setFaults, change: (part: Partial<TypedTransmission>) => setTyped((now) => ({ ...now, ...part })) };
};

/** Records that a piece was prepared or handed over, or what was answered, for one funder or all of them at once. */
export const TransmissionDialog = ({ opened: { row, to, state = 'sent' }, year, onClose }: Props<'transmission'>) => {
  const { m, format } = useI18n();
  const words = m.pieces.transmission;
  const { db } = useStorage();
  const command = useCommand();
  const { typed, faults, setFaults, change } = useTyped(() => ({ to, state, date: today(), means: '', remark: '' }));
  const save = (): void => {
    const read = readTransmissions(typed, row, year.year);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => recordTransmissions(db, read.value), onClose);
  };
  return (
    <FormDialog title={words.title(format.text(row.deliverable.label))} command={command} onSave={save} onClose={onClose}>
      <p>{words.year(year.year)}</p>
      <TransmissionFields typed={typed} faults={faults} onChange={change} />
      <FundersChoice legend={words.funders} funders={year.funders} chosen={typed.to} error={faults.to === undefined ? undefined : words.fundersFault} onChange={(chosen) => change({ to: chosen })} />
    </FormDialog>
  );
};

/** Corrects what was recorded of one sending or answer, or takes it back. */
export const SentDialog = ({ opened: { row, before }, year, onClose }: Props<'sent'>) => {
  const { m, format } = useI18n();
  const words = m.pieces.transmission;
  const { db } = useStorage();
  const command = useCommand();
  const { typed, faults, setFaults, change } = useTyped(() => asTyped(before));
  const funder = year.funders.find(({ id }) => id === before.funder)?.name ?? '';
  const save = (): void => {
    const read = readEdited(typed, before);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => recordTransmissions(db, read.value), onClose);
  };
  const remove = { label: words.remove, onAct: () => void command.run(() => removeTransmission(db, before), onClose) };
  return (
    <FormDialog title={words.editTitle(format.text(row.deliverable.label), format.text(funder))} command={command} onSave={save} onClose={onClose} other={remove}>
      <TransmissionFields typed={typed} faults={faults} onChange={change} />
    </FormDialog>
  );
};
