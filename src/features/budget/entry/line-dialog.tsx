import { useState } from 'react';
import { EXPENSE_ACCOUNTS, REVENUE_ACCOUNTS, sideOfAccount } from '#domain/budget/accounts';
import type { BudgetLine } from '#domain/budget/budget';
import type { EurosFault } from '#domain/budget/parse-euros';
import { useI18n } from '#i18n/i18n-context';
import { removeBudgetLine, saveBudgetLine } from '#storage/commands/budget';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { FormDialog } from '#ui/forms/form-dialog';
import { RadioChoice } from '#ui/forms/choice-fields';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { useAccountName } from '../account-name';
import { useBudget, type Stage } from '../budget-view';
import { useStage } from '../stage';
import { lineAsTyped, readLine, type TypedLine } from './typed-line';

interface FieldsProps {
  readonly typed: TypedLine;
  readonly fault: EurosFault | undefined;
  readonly set: (change: Partial<TypedLine>) => void;
}

const useAccountChoices = (current: string) => {
  const { m } = useI18n();
  const nameOf = useAccountName();
  const choice = (account: string) => ({ value: account, label: `${account} ${nameOf(account)}`, group: m.budget.sides[sideOfAccount(account) ?? 'expense'] });
  const usual: readonly string[] = [...EXPENSE_ACCOUNTS, ...REVENUE_ACCOUNTS];
  return [...usual, ...(usual.includes(current) ? [] : [current])].map(choice).toSorted((left, right) => Number(left.group === m.budget.sides.revenue) - Number(right.group === m.budget.sides.revenue));
};

const Target = ({ typed, set }: Omit<FieldsProps, 'fault'>) => {
  const { m, format } = useI18n();
  const { goals, funders } = useBudget();
  const words = m.budget.line;
  if (sideOfAccount(typed.account) === 'revenue') {
    return <SelectField label={words.funder} value={typed.funder} choices={[{ value: '', label: words.noFunder }, ...funders.map(({ id, name }) => ({ value: String(id), label: format.text(name) }))]} onChange={(funder) => set({ funder })} />;
  }
  return (
    <SelectField
      label={words.goal}
      value={typed.goal}
      choices={[{ value: '', label: m.budget.general }, ...goals.map(({ id, code, shortTitle }) => ({ value: String(id), label: m.budget.expenses.goal(code, format.text(shortTitle)) }))]}
      onChange={(goal) => set({ goal })}
    />
  );
};

const STAGES: readonly Stage[] = ['forecast', 'outturn'];

const Fields = ({ typed, fault, set }: FieldsProps) => {
  const { m } = useI18n();
  const words = m.budget.line;
  return (
    <>
      <SelectField autoFocus label={words.account} value={typed.account} choices={useAccountChoices(typed.account)} onChange={(account) => set({ account })} />
      <TextField label={words.label} description={words.labelHow} optional value={typed.label} onChange={(label) => set({ label })} />
      <div className={forms['row']}>
        <Target typed={typed} set={set} />
        <TextField label={words.amount} required inputMode="decimal" value={typed.amount} error={fault === undefined ? undefined : m.budget.amountFaults[fault]} onChange={(amount) => set({ amount })} />
      </div>
      <RadioChoice legend={words.stage} value={typed.stage} choices={STAGES.map((value) => ({ value, label: m.budget.stages[value] }))} onChange={(stage) => set({ stage })} />
    </>
  );
};

interface Props {
  readonly before: BudgetLine | undefined;
  readonly onClose: () => void;
}

/** « Ajouter une ligne »: its account, what it is for and its amount, of one stage. */
export const LineDialog = ({ before, onClose }: Props) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const view = useBudget();
  const command = useCommand();
  const nameOf = useAccountName();
  const stage = useStage();
  const [typed, setTyped] = useState(() => lineAsTyped(before, stage));
  const [fault, setFault] = useState<EurosFault>();
  const words = m.budget.line;
  const save = (): void => {
    const read = readLine(typed, { before, bare: { dossier, id: newRecordId(), rev: 0 }, view, accountName: nameOf(typed.account) });
    setFault(read.ok ? undefined : read.reason);
    if (read.ok) void command.run(() => saveBudgetLine(db, read.value), onClose);
  };
  return (
    <FormDialog
      title={before === undefined ? words.newTitle(view.year) : words.editTitle(view.year)}
      command={command}
      onSave={save}
      onClose={onClose}
      other={before === undefined ? undefined : { label: words.remove, onAct: () => void command.run(() => removeBudgetLine(db, before), onClose) }}
    >
      <Fields typed={typed} fault={fault} set={(change) => setTyped((now) => ({ ...now, ...change }))} />
    </FormDialog>
  );
};
