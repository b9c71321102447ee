import { useState } from 'react';
import { yearOrder } from '#domain/periods/compare-periods';
import type { PartialDate } from '#domain/periods/partial-date';
import type { ReviewBodyId } from '#domain/record/id';
import type { Review, ReviewBody } from '#domain/reviews/review';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { saveSession } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { Dialog } from '#ui/dialog/dialog';
import { CommandForm } from '#ui/forms/command-form';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import { oneDateFaultInWords } from './one-date';
import { readSessionForm, type SessionFault, type SessionFaults, type TypedSession } from './typed-session';

interface Props {
  readonly bodies: readonly ReviewBody[];
  /** The session that is edited; without it a new one is made. */
  readonly before?: Review;
  readonly start?: { readonly body: ReviewBodyId; readonly date?: PartialDate };
  /** The year looked at: that of a date written without one. */
  readonly year: number;
  readonly onSaved: (session: Review) => void;
  readonly onClose: () => void;
}

const asTyped = ({ before, start, bodies }: Props, { m, format }: I18n): TypedSession | null => {
  const body = before?.body ?? start?.body ?? bodies[0]?.id;
  if (body === undefined) return null;
  const date = before?.date ?? start?.date;
  const [hours, minutes = ''] = before?.hour?.split(':') ?? [];
  return {
    body,
    date: date === undefined ? '' : format.period(date, 'long'),
    hour: hours === undefined ? '' : m.session.hour(Number(hours), minutes),
    place: before?.place ?? '',
    label: before?.label ?? '',
    participants: before?.participants.join('\n') ?? '',
    notes: before?.notes ?? '',
  };
};

const inWords = (fault: SessionFault | undefined, i18n: I18n): string | undefined => {
  if (fault === undefined) return undefined;
  const words = i18n.m.session.form;
  if (fault.code === 'not-an-hour') return words.hourFault;
  if (fault.code === 'too-long') return words.tooLong;
  return oneDateFaultInWords(fault, i18n);
};

interface FieldsProps {
  readonly typed: TypedSession;
  readonly faults: SessionFaults;
  readonly bodies: readonly ReviewBody[];
  readonly set: (part: Partial<TypedSession>) => void;
}

const Fields = ({ typed, faults, bodies, set }: FieldsProps) => {
  const i18n = useI18n();
  const words = i18n.m.session.form;
  const error = (field: keyof TypedSession): string | undefined => inWords(faults[field], i18n);
  return (
    <>
      <SelectField label={words.body} value={typed.body} choices={bodies.map(({ id, label }) => ({ value: id, label: i18n.format.text(label) }))} onChange={(body) => set({ body })} />
      <div className={forms['row']}>
        <TextField label={words.date} optional description={words.dateHow} value={typed.date} onChange={(date) => set({ date })} error={error('date')} />
        <TextField label={words.hour} optional value={typed.hour} onChange={(hour) => set({ hour })} error={error('hour')} />
      </div>
      <TextField label={words.place} optional value={typed.place} onChange={(place) => set({ place })} error={error('place')} />
      <TextField label={words.label} optional description={words.labelHow} value={typed.label} onChange={(label) => set({ label })} error={error('label')} />
      <TextArea label={words.participants} optional rows={4} description={words.participantsHow} value={typed.participants} onChange={(participants) => set({ participants })} error={error('participants')} />
      <TextArea label={words.notes} optional rows={4} description={words.notesHow} value={typed.notes} onChange={(notes) => set({ notes })} />
    </>
  );
};

const Form = (props: Props & { readonly typed: TypedSession }) => {
  const { before, bodies, year, onSaved, onClose } = props;
  const { db, dossier } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState(props.typed);
  const [id] = useState(() => before?.id ?? newRecordId<'Review'>());
  const [faults, setFaults] = useState<SessionFaults>({});
  const save = (): void => {
    const shown = { text: props.typed.date, date: before?.date ?? props.start?.date };
    const written = Number(yearOrder(before?.date ?? null).slice(0, 4));
    const read = readSessionForm(typed, { dossier, id, today: today(), year: Number.isNaN(written) ? year : written, shown }, before);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => saveSession(db, read.value), () => onSaved(read.value));
  };
  return (
    <CommandForm command={command} onSave={save} onClose={onClose}>
      <Fields typed={typed} faults={faults} bodies={bodies} set={(part) => setTyped((now) => ({ ...now, ...part }))} />
    </CommandForm>
  );
};

/** « Nouvelle réunion »: of which body, when, where, with whom, and the notes that one keeps for oneself. */
export const SessionDialog = (props: Props) => {
  const i18n = useI18n();
  const [typed] = useState(() => asTyped(props, i18n));
  const words = i18n.m.session;
  return (
    <Dialog title={props.before === undefined ? words.form.newTitle : words.edit} keepOpen onClose={props.onClose}>
      {typed !== null && <Form {...props} typed={typed} />}
    </Dialog>
  );
};
