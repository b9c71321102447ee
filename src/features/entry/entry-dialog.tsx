import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Activity } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import type { EntryFrame, EntrySubject } from '#storage/repositories/entry.repository';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { Dialog } from '#ui/dialog/dialog';
import { useFilesArriving } from '#ui/evidence/use-given-files';
import forms from '#ui/forms/field.module.css';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { saveFile } from '#ui/save-file';
import { Notice } from '#ui/states/notice';
import { ElsewhereNotice } from './elsewhere-notice';
import { EntryContext } from './entry-context';
import type { EntryState } from './entry-start';
import styles from './entry.module.css';
import { MoreFields } from './more-fields';
import { ShortFields } from './short-fields';
import { useEntryDraft } from './use-entry-draft';
import { useEntryForm, type EntryForm } from './use-entry-form';
import { useSaveEntry } from './use-save-entry';

export interface EntryDialogProps {
  readonly title: string;
  readonly form: string;
  readonly start: EntryState;
  /** The draft that `start` was read from, and when it was last typed in. */
  readonly resumed: { readonly id: string; readonly at: string } | undefined;
  readonly subject: EntrySubject | null;
  readonly frame: EntryFrame;
  readonly year: number;
  /** The activity that was just saved before this one. */
  readonly previous: Activity | undefined;
  readonly onSaved: (activity: Activity, then: 'close' | 'next') => void;
  readonly onStartOver: () => void;
  readonly onClose: () => void;
}

const namesOf = ({ frame, persons, funders, plannedActions }: EntryFrame): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ...frame.objectives.map(({ id, code }) => [id, code] as const),
    ...persons.map(({ id, name }) => [id, name] as const),
    ...funders.map(({ id, name }) => [id, name] as const),
    ...plannedActions.map(({ id, title }) => [id, title] as const),
  ]);

/** What could not be saved stays on screen, and may be put in a file. */
const Problem = ({ problem, state }: { readonly problem: string; readonly state: EntryState }) => {
  const { m } = useI18n();
  return (
    <Notice
      tone="problem"
      actions={
        <button type="button" className={buttons['small']} onClick={() => saveFile('saisie.json', new Blob([JSON.stringify(state, null, 2)], { type: 'application/json' }))}>
          {m.entry.toFile}
        </button>
      }
    >
      <p>{problem}</p>
      <p>{m.entry.refusedKept}</p>
    </Notice>
  );
};

const Foot = ({ form, busy, isNew, onNext }: { readonly form: EntryForm; readonly busy: boolean; readonly isNew: boolean; readonly onNext: () => void }) => {
  const { m } = useI18n();
  return (
    <div className={styles['foot']}>
      <button type="submit" className={buttons['primary']} disabled={busy}>
        {busy ? m.common.saving : m.entry.save}
      </button>
      {isNew && (
        <button type="button" className={buttons['ghost']} disabled={busy} onClick={onNext}>
          {m.entry.saveAndNext}
        </button>
      )}
      <span className={styles['keys']}>
        {m.entry.willBe(m.statuses[form.understood.status], form.understood.year)} {isNew && m.entry.keys}
      </span>
    </div>
  );
};

/** The form of an activity, new or edited: short by default, complete on demand. */
export const EntryDialog = ({ title, form: name, start, resumed, subject, frame, year, previous, onSaved, onStartOver, onClose }: EntryDialogProps) => {
  const { m, format } = useI18n();
  const { dossier } = useStorage();
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const command = useCommand();
  const form = useEntryForm({ start, subject, frame, year, saving: command.busy, resumed: resumed !== undefined });
  const draft = useEntryDraft({ dossier, form: name, resumed: resumed?.id, state: form.state, isDirty: form.isDirty });
  const [complete, setComplete] = useState(start.base !== null);
  const [leaving, setLeaving] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const then = useRef<'close' | 'next'>('close');
  const save = useSaveEntry(form, command, (activity) => {
    draft.drop();
    onSaved(activity, then.current);
  });
  useEffect(() => {
    // Reading goes to the first field at fault, once the attempt has shown which.
    if (attempts > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const submit = (next: 'close' | 'next'): void => {
    then.current = next;
    void save().then((saved) => {
      if (!saved) setAttempts((count) => count + 1);
    });
  };
  const isNew = start.base === null;
  useFilesArriving(() => setComplete(true));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    submit(isNew ? 'next' : 'close');
  };
  const drop = (): void => {
    draft.drop();
    onClose();
  };
  const faults = form.understood.faults.length;
  return (
    <Dialog title={title} size="wide" keepOpen onClose={() => (form.isDirty ? setLeaving(true) : onClose())}>
      <form
        ref={element}
        id={id}
        aria-label={title}
        noValidate
        className={forms['form']}
        onKeyDownCapture={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          submit('close');
        }}
      >
        <EntryContext value={form.entry}>
          {resumed !== undefined && (
            <Notice
              actions={
                <button type="button" className={buttons['small']} onClick={() => { draft.drop(); onStartOver(); }}>
                  {m.entry.draft.startOver}
                </button>
              }
            >
              <p>{m.entry.draft.resumed(format.instant(resumed.at))}</p>
            </Notice>
          )}
          {previous !== undefined && !form.isDirty && (
            <Notice>
              <p>{m.entry.saved(format.text(previous.title))}</p>
            </Notice>
          )}
          {!draft.kept && (
            <Notice tone="problem">
              <p>{m.entry.draft.notKept}</p>
            </Notice>
          )}
          {start.base !== null && subject === null && (
            <Notice tone="problem">
              <p>{m.entry.elsewhere.gone}</p>
            </Notice>
          )}
          <ElsewhereNotice form={form} names={namesOf(frame)} />
          <ShortFields />
          <div className={forms['actions']}>
            <button type="button" className={buttons['link']} aria-expanded={complete} onClick={() => setComplete(!complete)}>
              {complete ? m.entry.less : m.entry.more}
            </button>
          </div>
          {complete && <MoreFields />}
          {attempts > 0 && faults > 0 && (
            <Notice tone="problem">
              <p>{m.entry.faultsFound(faults)}</p>
            </Notice>
          )}
          {command.problem !== null && <Problem problem={command.problem} state={form.state} />}
          <Foot form={form} busy={command.busy} isNew={isNew} onNext={() => submit('next')} />
        </EntryContext>
      </form>
      {leaving && (
        <ConfirmDialog title={m.entry.leave.title} act={m.entry.leave.drop} onConfirm={drop} onClose={() => setLeaving(false)}>
          <p>{m.entry.leave.text}</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
};
