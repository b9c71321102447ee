import { useState } from 'react';
import type { Funder } from '#domain/budget/budget';
import { addFunder, changeFunder, lastMaximum } from '#domain/budget/funder-acts';
import { yearlyMaximum, type YearlyMaximum } from '#domain/budget/yearly-maximum';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import { ActDialog } from './act-dialog';
import { BasisField } from './basis-field';
import { useEditing } from './editing-context';
import { FunderPartsField } from './funder-parts-field';
import { readFunder, typedFunder } from './typed-funder';
import { useAct } from './use-act';

/** What the parts add up to beside the maximum, when they differ: said, never set right. */
const TwoFigures = ({ sums: { partsCents, writtenCents, gapCents } }: { readonly sums: YearlyMaximum }) => {
  const { m, format } = useI18n();
  if (partsCents === null || writtenCents === null || gapCents === null || gapCents === 0) return null;
  return <p role="status">{m.convention.funders.twoFigures(format.cents(partsCents), format.cents(writtenCents), format.cents(Math.abs(gapCents)))}</p>;
};

/** Adds a funder, or changes what is written of it, its maximum and its parts. */
export const FunderForm = ({ funder }: { readonly funder?: Funder | undefined }) => {
  const { m, format } = useI18n();
  const { tables, convention, funders } = useEditing();
  const act = useAct();
  const [typed, setTyped] = useState(() => typedFunder(funder, funder && lastMaximum(funder, tables.amendments)));
  const [tried, setTried] = useState(false);
  const words = m.convention.funders;
  const read = readFunder(typed);
  const missing = (text: string): string | undefined => (tried && text.trim() === '' ? m.convention.fields.required : undefined);
  const taken = act.refusal?.reason === 'code-taken' && act.refusal.value === typed.code.trim() ? m.convention.refusal(act.refusal) : undefined;
  const save = (): void => {
    setTried(true);
    if (read.value === null) return;
    const { fields, maximum } = read.value;
    if (funder === undefined) {
      act.submit(() => 'add-funder', (basis) => addFunder(tables, basis, funders, { dossier: convention.dossier, fields, maximum }, newRecordId));
    } else {
      act.submit(
        ({ type }) => (type === 'correction' ? 'correct-funder' : 'amend-funder'),
        (basis) => changeFunder(tables, basis, funders, { funder, fields, maximum }, newRecordId),
      );
    }
  };
  const sums = read.value === null ? null : yearlyMaximum(read.value.maximum);
  return (
    <ActDialog wide title={funder === undefined ? words.form.add : words.form.edit(format.text(funder.name))} act={act} onSubmit={save}>
      <div className={forms['row']}>
        <TextField autoFocus label={words.name} required value={typed.name} error={missing(typed.name)} onChange={(name) => setTyped({ ...typed, name })} />
        <TextField label={words.code} required value={typed.code} error={taken ?? missing(typed.code)} onChange={(code) => setTyped({ ...typed, code })} />
      </div>
      <TextField
        label={words.maximum}
        optional
        inputMode="decimal"
        description={words.maximumHow}
        value={typed.maximum}
        error={read.faults.maximum === null ? undefined : m.convention.euros(read.faults.maximum)}
        onChange={(maximum) => setTyped({ ...typed, maximum })}
      />
      <FunderPartsField parts={typed.parts} faults={read.faults.parts} tried={tried} onChange={(parts) => setTyped({ ...typed, parts })} />
      {sums !== null && <TwoFigures sums={sums} />}
      <div className={forms['row']}>
        <TextField label={words.representative} optional value={typed.representative} onChange={(representative) => setTyped({ ...typed, representative })} />
        <TextField label={words.budgetSource} optional value={typed.budgetSource} onChange={(budgetSource) => setTyped({ ...typed, budgetSource })} />
      </div>
      <TextField label={words.conditions} optional value={typed.conditions} onChange={(conditions) => setTyped({ ...typed, conditions })} />
      <BasisField act={act} asks={funder === undefined ? 'addition' : 'change'} />
      {funder !== undefined && act.choice.type === 'amendment' && <p>{words.changes}</p>}
    </ActDialog>
  );
};
