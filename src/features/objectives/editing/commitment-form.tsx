import { useState } from 'react';
import { ACTIVITY_KINDS, type ActivityKind } from '#domain/activities/kinds';
import { addCommitment } from '#domain/objectives/acts/add-line';
import { changeLine } from '#domain/objectives/acts/change-line';
import { MODALITIES, type Modality } from '#domain/objectives/modalities';
import type { Commitment, OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { ActDialog } from './act-dialog';
import { BasisField } from './basis-field';
import { useEditing } from './editing-context';
import { useAct } from './use-act';

interface Typed {
  readonly label: string;
  readonly kind: ActivityKind;
  readonly modality: Modality;
  readonly note: string;
}

interface Props {
  readonly objective: OperationalObjective;
  readonly commitment?: Commitment | undefined;
}

const typedOf = (commitment: Commitment | undefined): Typed => ({
  label: commitment?.label ?? '',
  kind: commitment?.kind ?? 'event',
  modality: commitment?.modality ?? 'firm',
  note: commitment?.note ?? '',
});

/** Adds a commitment of the convention, or changes what one says. */
export const CommitmentForm = ({ objective, commitment }: Props) => {
  const { m } = useI18n();
  const { tables } = useEditing();
  const act = useAct();
  const [typed, setTyped] = useState(() => typedOf(commitment));
  const [tried, setTried] = useState(false);
  const [words, form] = [m.convention.fields, m.convention.commitmentForm];
  const save = (): void => {
    setTried(true);
    const [label, note] = [typed.label.trim(), typed.note.trim()];
    if (label === '') return;
    const kindAlternatives = (commitment?.kindAlternatives ?? []).filter((kind) => kind !== typed.kind);
    const fields = { label, kind: typed.kind, kindAlternatives, modality: typed.modality, ...(note !== '' && { note }) };
    if (commitment === undefined) act.submit(() => 'add-commitment', (basis) => addCommitment(tables, basis, objective, fields, newRecordId));
    else {
      act.submit(
        ({ type }) => (type === 'correction' ? 'correct-commitment' : 'amend-commitment'),
        (basis) => changeLine(tables, basis, 'commitments', commitment, fields, newRecordId),
      );
    }
  };
  return (
    <ActDialog title={commitment === undefined ? m.convention.addTo(form.add, objective.code) : form.edit} act={act} onSubmit={save}>
      <TextArea
        autoFocus
        label={words.label}
        rows={3}
        value={typed.label}
        error={tried && typed.label.trim() === '' ? words.required : undefined}
        onChange={(label) => setTyped({ ...typed, label })}
      />
      <div className={forms['row']}>
        <SelectField label={words.kind} value={typed.kind} choices={ACTIVITY_KINDS.map((value) => ({ value, label: m.kinds[value] }))} onChange={(kind) => setTyped({ ...typed, kind })} />
        <SelectField label={words.modality} value={typed.modality} choices={MODALITIES.map((value) => ({ value, label: m.modalities[value] }))} onChange={(modality) => setTyped({ ...typed, modality })} />
      </div>
      <TextField label={words.note} optional value={typed.note} onChange={(note) => setTyped({ ...typed, note })} />
      <BasisField act={act} asks={commitment === undefined ? 'addition' : 'change'} />
    </ActDialog>
  );
};
