import { useState } from 'react';
import { writeAmendment } from '#domain/objectives/acts/amendment-acts';
import type { Amendment } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { changeConvention } from '#storage/commands/convention';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { ActDialog } from './act-dialog';
import { typedAmendment, type BasisFault } from './basis-choice';
import { useEditing } from './editing-context';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';

/** Records an amendment, or corrects its day, number or reason. */
export const AmendmentForm = ({ amendment }: { readonly amendment?: Amendment | undefined }) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { tables, convention, close, say } = useEditing();
  const { busy, problem, run } = useCommand();
  const [typed, setTyped] = useState({ date: amendment?.date ?? '', number: amendment?.number ?? '', reason: amendment?.reason ?? '' });
  const [newId] = useState(() => newRecordId<'Amendment'>());
  const [fault, setFault] = useState<BasisFault | null>(null);
  const [refusal, setRefusal] = useState<ActRefusal | null>(null);
  const words = m.convention.basis;
  const save = (): void => {
    const read = typedAmendment(typed, convention, amendment?.id ?? newId);
    setFault(read.ok ? null : read.reason);
    if (!read.ok) return;
    const kept = amendment === undefined ? {} : { rev: amendment.rev, ...(amendment.source !== undefined && { source: amendment.source }) };
    const written = { ...read.value, ...kept };
    const result = writeAmendment(tables, written);
    setRefusal(result.ok ? null : result.reason);
    if (!result.ok) return;
    const act = amendment === undefined ? 'add-amendment' : 'correct-amendment';
    void run(() => changeConvention(db, { dossier, act, writes: result.value, amendment: written }), () => {
      say(m.convention.saved(act));
      close();
    });
  };
  const form = m.convention.amendments.form;
  return (
    <ActDialog title={amendment === undefined ? form.add : form.edit} act={{ busy, problem }} onSubmit={save}>
      <div className={forms['row']}>
        <TextField
          autoFocus
          label={words.date}
          type="date"
          required
          value={typed.date}
          error={fault === 'date' ? words.dateMissing : refusal === null ? undefined : m.convention.refusal(refusal)}
          onChange={(date) => setTyped({ ...typed, date })}
        />
        <TextField label={words.number} optional value={typed.number} onChange={(number) => setTyped({ ...typed, number })} />
      </div>
      <TextField
        label={words.reason}
        required
        value={typed.reason}
        error={fault === 'reason' ? words.reasonMissing : undefined}
        onChange={(reason) => setTyped({ ...typed, reason })}
      />
    </ActDialog>
  );
};
