import { useState } from 'react';
import { isCivilDay, parsePartialDate } from '#domain/periods/parse-partial-date';
import type { CivilDay } from '#domain/periods/partial-date';
import { boundsOf } from '#domain/periods/period-bounds';
import type { Review } from '#domain/reviews/review';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { saveMinutes } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { RadioChoice } from '#ui/forms/choice-fields';
import { FormDialog } from '#ui/forms/form-dialog';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import { oneDateFaultInWords } from '../one-date';
import { oddDays, readMinutesForm, type DayFault, type MinutesContext, type MinutesFaults, type TypedMinutes } from './typed-minutes';

interface Props {
  readonly session: Review;
  readonly onClose: () => void;
}

const STAGES = ['draft', 'submitted', 'approved'] as const;

/** The first stage is that of today; a later one starts from what is recorded. */
const asTyped = ({ minutes }: Review, { format }: I18n): TypedMinutes => {
  const written = (day: CivilDay | undefined): string => (day === undefined ? '' : format.day(day));
  return { stage: minutes?.stage ?? 'draft', date: written(minutes === undefined ? today() : minutes.date), until: written(minutes?.until) };
};

const shownDay = (text: string, day: CivilDay | undefined) => ({ text, date: day === undefined ? undefined : (parsePartialDate(day) ?? undefined) });

const contextOf = ({ date, minutes }: Review, { date: day, until }: TypedMinutes): MinutesContext => ({
  today: today(),
  year: Number((date === undefined ? today() : boundsOf(date).first).slice(0, 4)),
  date: shownDay(day, minutes === undefined ? today() : minutes.date),
  until: shownDay(until, minutes?.until),
});

const useMinutesForm = ({ session, onClose }: Props) => {
  const i18n = useI18n();
  const { db } = useStorage();
  const command = useCommand();
  const [start] = useState(() => asTyped(session, i18n));
  const [typed, setTyped] = useState(start);
  const [faults, setFaults] = useState<MinutesFaults>({});
  const context = contextOf(session, start);
  const save = (): void => {
    const read = readMinutesForm(typed, context);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => saveMinutes(db, session, read.value), onClose);
  };
  const held = session.date !== undefined && isCivilDay(session.date) ? session.date : undefined;
  return { typed, faults, command, save, odd: oddDays(typed, context, held), set: (part: Partial<TypedMinutes>) => setTyped((now) => ({ ...now, ...part })) };
};

const inWords = (fault: DayFault | undefined, i18n: I18n): string | undefined => {
  if (fault === undefined) return undefined;
  return fault.code === 'not-a-day' ? i18n.m.session.minutes.notADay : oneDateFaultInWords(fault, i18n);
};

const Fields = ({ form: { typed, faults, odd, set } }: { readonly form: ReturnType<typeof useMinutesForm> }) => {
  const i18n = useI18n();
  const words = i18n.m.session.minutes;
  const choices = [{ value: '' as const, label: words.unknown }, ...STAGES.map((value) => ({ value, label: words.stages[value] }))];
  return (
    <>
      <RadioChoice legend={words.stage} value={typed.stage} choices={choices} onChange={(stage) => set({ stage })} />
      {typed.stage !== '' && (
        <TextField label={words.date[typed.stage]} optional value={typed.date} onChange={(date) => set({ date })} {...(odd.date && { description: words.beforeSession })} error={inWords(faults.date, i18n)} />
      )}
      {typed.stage === 'submitted' && (
        <TextField label={words.until} optional value={typed.until} onChange={(until) => set({ until })} {...(odd.until && { description: words.untilBefore })} error={inWords(faults.until, i18n)} />
      )}
    </>
  );
};

/** « Étape du relevé »: a draft, submitted to those who took part until a day, or approved. */
export const MinutesDialog = (props: Props) => {
  const { m } = useI18n();
  const form = useMinutesForm(props);
  return (
    <FormDialog title={m.session.minutes.change} command={form.command} onSave={form.save} onClose={props.onClose}>
      <Fields form={form} />
    </FormDialog>
  );
};
