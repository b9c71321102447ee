import { useState } from 'react';
import type { Grant, Payment } from '#domain/budget/budget';
import type { FunderYear } from '#domain/budget/funder-years';
import { dateFaultInWords } from '#i18n/changes/fault-in-words';
import { useI18n } from '#i18n/i18n-context';
import { removePayment, savePayment } from '#storage/commands/grants';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import type { FunderView } from '../funder-view';
import { paymentAsTyped, readPayment, type PaymentFaults, type TypedPayment } from './typed-payment';

const KINDS: readonly Payment['kind'][] = ['instalment', 'balance', 'single'];

interface Props {
  readonly view: FunderView;
  readonly year: FunderYear;
  readonly before: Payment | undefined;
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly typed: TypedPayment;
  readonly faults: PaymentFaults;
  readonly set: (change: Partial<TypedPayment>) => void;
}

const Fields = ({ typed, faults, set }: FieldsProps) => {
  const i18n = useI18n();
  const { m } = i18n;
  const words = m.funders.payment;
  const field = (name: 'expected' | 'date') => {
    const fault = faults[name];
    return { value: typed[name], optional: true, error: fault === undefined ? undefined : dateFaultInWords(fault, i18n), onChange: (text: string) => set({ [name]: text }) };
  };
  return (
    <>
      <div className={forms['row']}>
        <SelectField autoFocus label={words.kind} value={typed.kind} choices={KINDS.map((value) => ({ value, label: m.deliverables.funders.payments[value] }))} onChange={(kind) => set({ kind })} />
        <TextField label={words.amount} required inputMode="decimal" value={typed.amount} error={faults.amount === undefined ? undefined : m.funders.amountFaults[faults.amount]} onChange={(amount) => set({ amount })} />
      </div>
      <div className={forms['row']}>
        <TextField {...field('expected')} label={words.expected} description={words.dateHow} />
        <TextField {...field('date')} label={words.paid} description={words.paidHow} />
      </div>
      <TextField label={words.reference} optional value={typed.reference} onChange={(reference) => set({ reference })} />
    </>
  );
};

const WaitsFor = ({ view, typed, set }: Omit<FieldsProps, 'faults'> & { readonly view: FunderView }) => {
  const { m, format } = useI18n();
  const { funder, deliverables } = view;
  const pieces = deliverables.filter(({ id, recipients }) => recipients.includes(funder.id) || typed.waitsFor.includes(id));
  if (pieces.length === 0) return null;
  const toggled = (id: (typeof pieces)[number]['id'], on: boolean) => (on ? [...typed.waitsFor, id] : typed.waitsFor.filter((other) => other !== id));
  return (
    <fieldset className={forms['group']}>
      <legend>{m.funders.payment.waitsFor}</legend>
      {pieces.map(({ id, label }) => (
        <Checkbox key={id} label={format.text(label)} checked={typed.waitsFor.includes(id)} onChange={(on) => set({ waitsFor: toggled(id, on) })} />
      ))}
    </fieldset>
  );
};

/** The grant that a payment is made of; a year of which nothing is known yet gets one. */
const useGrantOf = ({ view, year, before }: Props): { readonly grant: Grant; readonly isNew: boolean } => {
  const { dossier } = useStorage();
  const [made] = useState((): Grant => ({ dossier, id: newRecordId(), rev: 0, funder: view.funder.id, year: year.year, steps: [] }));
  const known = year.grants.find(({ id }) => id === before?.grant) ?? year.grants[0];
  return { grant: known ?? made, isNew: known === undefined };
};

const usePaymentEntry = (props: Props) => {
  const { before, onClose, year } = props;
  const { db, dossier } = useStorage();
  const { format } = useI18n();
  const command = useCommand();
  const { grant, isNew } = useGrantOf(props);
  const [typed, setTyped] = useState(() => paymentAsTyped(before, grant.id, format));
  const [faults, setFaults] = useState<PaymentFaults>({});
  const save = (): void => {
    const bare = { dossier, id: newRecordId<'Payment'>(), rev: 0 };
    const read = readPayment(typed, { before, bare, context: { today: today(), year: year.year }, format });
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => savePayment(db, read.value, isNew ? grant : undefined), onClose);
  };
  const remove = (payment: Payment): void => void command.run(() => removePayment(db, payment), onClose);
  return { typed, faults, command, save, remove, set: (change: Partial<TypedPayment>) => setTyped((now) => ({ ...now, ...change })) };
};

/** « Ajouter un versement »: instalment or balance, when it is expected or was paid, and the pieces that it waits for. */
export const PaymentDialog = (props: Props) => {
  const { m, format } = useI18n();
  const { view, year, before, onClose } = props;
  const { typed, faults, command, save, remove, set } = usePaymentEntry(props);
  const words = m.funders.payment;
  const labels = new Map(year.maximum.parts.map(({ id, label }) => [id, format.text(label)]));
  const grants = year.grants.map(({ id, part }) => ({ value: id, label: (part === undefined ? undefined : labels.get(part)) ?? m.funders.step.whole }));
  return (
    <FormDialog
      title={before === undefined ? words.newTitle(year.year) : words.editTitle(year.year)}
      command={command}
      onSave={save}
      onClose={onClose}
      other={before === undefined ? undefined : { label: words.remove, onAct: () => remove(before) }}
    >
      {grants.length > 1 && <SelectField label={words.grant} value={typed.grant} choices={grants} onChange={(grant) => set({ grant })} />}
      <Fields typed={typed} faults={faults} set={set} />
      <WaitsFor view={view} typed={typed} set={set} />
    </FormDialog>
  );
};
