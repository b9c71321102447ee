import { useState } from 'react';
import type { FunderYear } from '#domain/budget/funder-years';
import { GRANT_STEPS, withoutStep } from '#domain/budget/record-step';
import { useI18n } from '#i18n/i18n-context';
import { removeGrantStep, saveGrantStep } from '#storage/commands/grants';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import type { FunderView } from '../funder-view';
import { readStep, stepAsTyped, takesNumber, type StepBefore, type StepFaults, type TypedStep } from './typed-step';

interface Props {
  readonly view: FunderView;
  readonly year: FunderYear;
  readonly before: StepBefore | undefined;
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly typed: TypedStep;
  readonly faults: StepFaults;
  readonly set: (change: Partial<TypedStep>) => void;
}

const Fields = ({ typed, faults, set }: FieldsProps) => {
  const { m } = useI18n();
  const words = m.funders.step;
  return (
    <>
      <SelectField autoFocus label={words.kind} value={typed.step} choices={GRANT_STEPS.map((value) => ({ value, label: m.deliverables.funders.steps[value] }))} onChange={(step) => set({ step })} />
      <div className={forms['row']}>
        <TextField label={words.amount} optional inputMode="decimal" value={typed.amount} error={faults.amount === undefined ? undefined : m.funders.amountFaults[faults.amount]} onChange={(amount) => set({ amount })} />
        <TextField label={words.date} optional type="date" value={typed.date} error={faults.date === undefined ? undefined : words.dateInvalid} onChange={(date) => set({ date })} />
      </div>
      <div className={forms['row']}>
        <TextField label={words.body} optional value={typed.body} onChange={(body) => set({ body })} />
        <TextField label={words.reference} optional value={typed.reference} onChange={(reference) => set({ reference })} />
      </div>
      {takesNumber(typed.step) && <TextField label={words.number} optional value={typed.number} onChange={(number) => set({ number })} />}
    </>
  );
};

const useStepEntry = ({ view, year, before, onClose }: Props) => {
  const { db, dossier } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState(() => stepAsTyped(before, year.grants.length === 1 ? year.grants[0] : undefined));
  const [faults, setFaults] = useState<StepFaults>({});
  const save = (): void => {
    const funder = { ...view.funder, ...year.maximum };
    const read = readStep(typed, { dossier, id: newRecordId(), funder, year: year.year, grants: year.grants }, before);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => saveGrantStep(db, read.value, before !== undefined), onClose);
  };
  const remove = ({ grant, index }: StepBefore): void => {
    const paid = view.payments.some((payment) => payment.grant === grant.id);
    void command.run(() => removeGrantStep(db, grant, withoutStep(grant, index, paid)), onClose);
  };
  return { typed, faults, command, save, remove, set: (change: Partial<TypedStep>) => setTyped((now) => ({ ...now, ...change })) };
};

/** « Consigner une étape »: what was asked, voted (by whom, under which reference), signed or notified for a year. */
export const StepDialog = (props: Props) => {
  const { m, format } = useI18n();
  const { year, before, onClose } = props;
  const { typed, faults, command, save, remove, set } = useStepEntry(props);
  const words = m.funders.step;
  const parts = [{ value: '', label: words.whole }, ...year.maximum.parts.map(({ id, label }) => ({ value: String(id), label: format.text(label) }))];
  return (
    <FormDialog
      title={before === undefined ? words.newTitle(year.year) : words.editTitle(year.year)}
      command={command}
      onSave={save}
      onClose={onClose}
      other={before === undefined ? undefined : { label: words.remove, onAct: () => remove(before) }}
    >
      {before === undefined && parts.length > 1 && <SelectField label={words.part} value={typed.part} choices={parts} onChange={(part) => set({ part })} />}
      <Fields typed={typed} faults={faults} set={set} />
    </FormDialog>
  );
};
