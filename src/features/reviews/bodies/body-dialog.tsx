import { useState } from 'react';
import { sessionsOf } from '#domain/reviews/reviews-headline';
import type { ReviewBody } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { removeBody, saveBody } from '#storage/commands/bodies';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import type { ReviewsYear } from '../reviews-year';
import { readBodyForm, type BodyFaults, type TypedBody } from './typed-body';

interface Props {
  readonly year: ReviewsYear;
  /** The body that is edited; without it a new one is made. */
  readonly before?: ReviewBody;
  readonly onClose: () => void;
}

const NATURES = ['technical', 'follow_up', 'board', 'general_assembly', 'own'] as const;

const asTyped = (before: ReviewBody | undefined): TypedBody => ({
  label: before?.label ?? '',
  nature: before?.nature ?? '',
  frequency: before?.frequencyPerYear === undefined ? '' : String(before.frequencyPerYear),
  members: before?.members ?? '',
  role: before?.role ?? '',
  scope: before?.scope ?? '',
});

const useBodyForm = ({ year, before, onClose }: Props) => {
  const { db, dossier } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState(() => asTyped(before));
  const [id] = useState(() => before?.id ?? newRecordId<'ReviewBody'>());
  const [faults, setFaults] = useState<BodyFaults>({});
  const save = (): void => {
    const read = readBodyForm(typed, { dossier, id, bodies: year.bodies }, before);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => saveBody(db, read.value), onClose);
  };
  const remove = (body: ReviewBody): void => void command.run(() => removeBody(db, body), onClose);
  return { typed, faults, command, save, remove, set: (part: Partial<TypedBody>) => setTyped((now) => ({ ...now, ...part })) };
};

const Fields = ({ form: { typed, faults, set } }: { readonly form: ReturnType<typeof useBodyForm> }) => {
  const { m } = useI18n();
  const words = m.reviewBodies;
  const error = (field: keyof TypedBody): string | undefined => {
    const fault = faults[field];
    return fault === undefined ? undefined : words.faults[fault];
  };
  const natures = [{ value: '' as const, label: words.unknown }, ...NATURES.map((value) => ({ value, label: words.natures[value] }))];
  return (
    <>
      <TextField autoFocus required label={words.label} value={typed.label} onChange={(label) => set({ label })} error={error('label')} />
      <div className={forms['row']}>
        <SelectField label={words.nature} optional value={typed.nature} choices={natures} onChange={(nature) => set({ nature })} />
        <TextField label={words.frequency} optional inputMode="numeric" description={words.frequencyHow} value={typed.frequency} onChange={(frequency) => set({ frequency })} error={error('frequency')} />
      </div>
      <TextField label={words.members} optional value={typed.members} onChange={(members) => set({ members })} error={error('members')} />
      <TextArea label={words.role} optional rows={2} value={typed.role} onChange={(role) => set({ role })} />
      <TextField label={words.scope} optional description={words.scopeHow} value={typed.scope} onChange={(scope) => set({ scope })} error={error('scope')} />
    </>
  );
};

/** « Nouvelle instance »: what it is, how often it meets, who is in it, and what for. One that has sessions stays. */
export const BodyDialog = (props: Props) => {
  const { m } = useI18n();
  const { year, before, onClose } = props;
  const form = useBodyForm(props);
  const words = m.reviewBodies;
  const { inYear, undated, otherYears } = year.sessions;
  const held = before === undefined ? 0 : sessionsOf([...inYear, ...undated, ...otherYears], before.id).length;
  const other = before === undefined || held > 0 ? undefined : { label: words.remove, onAct: () => form.remove(before) };
  return (
    <FormDialog title={before === undefined ? words.newTitle : words.editTitle} command={form.command} onSave={form.save} onClose={onClose} other={other}>
      <Fields form={form} />
      {held > 0 && <p>{words.stays(held)}</p>}
    </FormDialog>
  );
};
