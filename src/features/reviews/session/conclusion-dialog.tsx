import { useState } from 'react';
import { boundsOf } from '#domain/periods/period-bounds';
import type { Conclusion } from '#domain/reviews/review';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { removeConclusion, saveConclusion } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import forms from '#ui/forms/field.module.css';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import { objectiveChoices } from './objective-choices';
import { oneDateFaultInWords } from './one-date';
import type { SessionShown } from './session-shown';
import { dueBefore, readConclusionForm, type ConclusionFaults, type TypedConclusion } from './typed-conclusion';

interface Props {
  readonly shown: SessionShown;
  /** The conclusion that is edited; without it a new one is made. */
  readonly before: Conclusion | undefined;
  readonly onClose: () => void;
}

const TYPES = ['proposition', 'decision', 'request', 'information'] as const;

/** Who follows up a conclusion, unless someone else is named: the organisation itself. */
const asTyped = ({ before, shown }: Props, { format }: I18n): TypedConclusion => ({
  type: before?.type ?? 'proposition',
  text: before?.text ?? '',
  objective: before?.objective ?? '',
  owner: before === undefined ? shown.read.frame.dossier.organisation.shortName : (before.owner ?? ''),
  due: before?.due === undefined ? '' : format.period(before.due, 'long'),
});

const useConclusionForm = (props: Props) => {
  const i18n = useI18n();
  const { shown, before, onClose } = props;
  const { db, dossier } = useStorage();
  const command = useCommand();
  const [start] = useState(() => asTyped(props, i18n));
  const [typed, setTyped] = useState(start);
  const [id] = useState(() => before?.id ?? newRecordId<'Conclusion'>());
  const [faults, setFaults] = useState<ConclusionFaults>({});
  const { date } = shown.session;
  const day = date === undefined ? today() : boundsOf(date).first;
  const context = { dossier, id, review: shown.session.id, today: today(), year: Number(day.slice(0, 4)), shown: { text: start.due, date: before?.due } };
  const save = (): void => {
    const read = readConclusionForm(typed, context, before);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => saveConclusion(db, read.value), onClose);
  };
  const remove = (conclusion: Conclusion): void => void command.run(() => removeConclusion(db, conclusion), onClose);
  const early = dueBefore(typed.due, context, shown.session);
  return { typed, faults, early, command, save, remove, set: (part: Partial<TypedConclusion>) => setTyped((now) => ({ ...now, ...part })) };
};

type Form = ReturnType<typeof useConclusionForm>;

const Fields = ({ form: { typed, faults, early, set }, shown }: { readonly form: Form; readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const words = m.session.conclusions;
  return (
    <>
      <TextArea autoFocus rows={3} label={words.text} value={typed.text} onChange={(text) => set({ text })} error={faults.text === undefined ? undefined : words.textMissing} />
      <div className={forms['row']}>
        <SelectField label={words.type} value={typed.type} choices={TYPES.map((type) => ({ value: type, label: m.reviews.sessions.types[type] }))} onChange={(type) => set({ type })} />
        <SelectField label={words.objective} optional value={typed.objective} choices={objectiveChoices(shown.read, words.noObjective, i18n)} onChange={(objective) => set({ objective })} />
      </div>
      <div className={forms['row']}>
        <TextField label={words.owner} optional value={typed.owner} onChange={(owner) => set({ owner })} error={faults.owner === undefined ? undefined : m.session.form.tooLong} />
        <TextField
          label={words.due}
          optional
          value={typed.due}
          onChange={(due) => set({ due })}
          {...(early && { description: words.beforeSession })}
          error={faults.due === undefined ? undefined : oneDateFaultInWords(faults.due, i18n)}
        />
      </div>
    </>
  );
};

/** « Nouvelle conclusion »: what is concluded, of which objective, who follows it up, and by when. */
export const ConclusionDialog = (props: Props) => {
  const { m } = useI18n();
  const { shown, before, onClose } = props;
  const form = useConclusionForm(props);
  const words = m.session.conclusions;
  return (
    <FormDialog
      title={before === undefined ? words.newTitle : words.editTitle}
      command={form.command}
      onSave={form.save}
      onClose={onClose}
      other={before === undefined ? undefined : { label: words.remove, onAct: () => form.remove(before) }}
    >
      <Fields form={form} shown={shown} />
    </FormDialog>
  );
};
