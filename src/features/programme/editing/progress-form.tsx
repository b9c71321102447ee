import { useState } from 'react';
import { ACTIVITY_STATUSES, asksCause } from '#domain/activities/statuses';
import type { PlannedAction } from '#domain/programme/planned-action';
import { dateFaultInWords } from '#i18n/changes/fault-in-words';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { changePlannedActions } from '#storage/commands/planned-actions';
import { useStorage } from '#storage/live/storage-context';
import { FormEnd } from '#ui/forms/form-end';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import { useProgramme } from '../programme-shown';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { takesNewDate, takesReason, understandProgress, withProgress, type WrittenProgress } from './written-progress';

interface Props {
  /** As they are stored: one, or several that are given the same progress. */
  readonly actions: readonly PlannedAction[];
  readonly onClose: () => void;
}

const NOTHING: WrittenProgress = { status: 'unknown', newDate: '', reason: '' };

const startOf = (actions: readonly PlannedAction[], { format }: I18n) => {
  const [only, ...others] = actions;
  const progress = others.length > 0 ? undefined : only?.progress;
  const text = progress?.newDate === undefined ? '' : format.period(progress.newDate, 'long');
  return {
    written: progress === undefined ? NOTHING : { status: progress.status, newDate: text, reason: progress.reason ?? '' },
    stored: progress?.newDate === undefined ? undefined : { text, date: progress.newDate },
  };
};

/** Where actions stand, with the reason and the new date that go with it; one change, whatever their number. */
export const ProgressForm = ({ actions, onClose }: Props) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.programmeEdit.progress;
  const { db, dossier } = useStorage();
  const { year } = useProgramme();
  const { say } = useEditing();
  const [start] = useState(() => startOf(actions, i18n));
  const [written, setWritten] = useState(start.written);
  const [tried, setTried] = useState(false);
  const { busy, problem, run } = useCommand();
  const set = (part: Partial<WrittenProgress>): void => setWritten((now) => ({ ...now, ...part }));
  const { progress, newDate, dateFault, lacksReason } = understandProgress(written, { today: today(), year, stored: start.stored });
  const save = (): void => {
    setTried(true);
    if (progress === undefined || busy) return;
    const status = m.statuses[written.status].toLocaleLowerCase();
    const [only] = actions;
    const change = { dossier, act: actions.length === 1 ? 'set-action-progress' : 'set-actions-progress', actions: actions.map((action) => withProgress(action, progress)), reason: progress?.reason } as const;
    void run(
      () => changePlannedActions(db, change),
      () => {
        say(actions.length === 1 && only !== undefined ? words.saved(format.text(only.title), status) : words.savedSeveral(actions.length, status));
        onClose();
      },
    );
  };
  return (
    <form
      noValidate
      className={styles['progress']}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing) onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles['progressFields']}>
        <SelectField autoFocus label={words.status} value={written.status} choices={ACTIVITY_STATUSES.map((status) => ({ value: status, label: m.statuses[status] }))} onChange={(status) => set({ status })} />
        {takesNewDate(written.status) && (
          <TextField
            label={words.newDate}
            optional
            placeholder={m.programmeEdit.form.dueHint}
            value={written.newDate}
            onChange={(text) => set({ newDate: text })}
            error={dateFault === undefined ? undefined : dateFaultInWords(dateFault, i18n)}
            description={newDate === undefined ? undefined : `${m.entry.understood(format.period(newDate, 'long'))}.`}
          />
        )}
        {takesReason(written.status) && (
          <div className={styles['reason']}>
            <TextField label={words.reason} optional={!asksCause(written.status)} value={written.reason} onChange={(reason) => set({ reason })} error={tried && lacksReason ? words.reasonMissing : undefined} />
          </div>
        )}
      </div>
      <FormEnd problem={problem} busy={busy} onClose={onClose} />
    </form>
  );
};
