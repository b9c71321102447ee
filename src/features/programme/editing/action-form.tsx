import { useState } from 'react';
import { isUnderItself } from '#domain/programme/action-kin';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ObjectiveId, PlannedActionId } from '#domain/record/id';
import { blankAction, writeOutAction } from '#documents/entry/written-action';
import { fieldWriter } from '#i18n/changes/field-writer';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { FormEnd } from '#ui/forms/form-end';
import { TextField } from '#ui/forms/text-field';
import { useCommand, type CommandRun } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { useProgramme } from '../programme-shown';
import { useEditing } from './editing-context';
import { PlaceFields } from './place-fields';
import { TargetRows } from './target-rows';
import { useActionForm, type ActionForm } from './use-action-form';
import { useSaveAction } from './use-save-action';
import { WhatFields } from './what-fields';
import { NamesFields } from './who-fields';

interface FormProps {
  readonly title: string;
  readonly id: PlannedActionId;
  readonly form: ActionForm;
  readonly command: CommandRun;
  readonly onSaved: (action: PlannedAction) => void;
  /** Saves, and opens the form again for the action after it. */
  readonly onNext?: (action: PlannedAction) => void;
}

const Fields = ({ id, form }: Pick<FormProps, 'id' | 'form'>) => {
  const { m } = useI18n();
  const { year } = useProgramme();
  const words = m.programmeEdit.form;
  return (
    <>
      <TextField autoFocus label={words.title} placeholder={words.titleHint} value={form.written.title} onChange={(title) => form.set('title', title)} error={form.errorOf('title')} />
      <PlaceFields form={form} id={id} />
      <WhatFields form={form} year={year} />
      <TargetRows form={form} />
      <NamesFields form={form} />
    </>
  );
};

const FormDialog = ({ title, id, form, command, onSaved, onNext }: FormProps) => {
  const { m } = useI18n();
  const { close } = useEditing();
  const save = useSaveAction(form, command);
  const submit = (node: HTMLFormElement | null, then: (action: PlannedAction) => void): void => {
    void save(then);
    // What is refused may be out of view in a long form.
    requestAnimationFrame(() => node?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <Dialog title={title} size="wide" keepOpen onClose={close}>
      <form
        noValidate
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget, onSaved);
        }}
      >
        <Fields id={id} form={form} />
        <FormEnd
          problem={command.problem}
          busy={command.busy}
          onClose={close}
          next={
            onNext !== undefined && (
              <button type="button" className={buttons['ghost']} disabled={command.busy} onClick={({ currentTarget }) => submit(currentTarget.form, onNext)}>
                {m.programmeEdit.form.saveAndNext}
              </button>
            )
          }
        />
      </form>
    </Dialog>
  );
};

interface PlaceProps {
  readonly objective: ObjectiveId | '';
  readonly parent: PlannedActionId | '';
}

const NewAction = ({ objective, parent, onNext }: PlaceProps & { readonly onNext: (place: PlaceProps) => void }) => {
  const { m, format } = useI18n();
  const { close, say } = useEditing();
  const [start] = useState(() => ({ id: newRecordId<'PlannedAction'>(), written: blankAction(objective, parent) }));
  const form = useActionForm(start);
  const command = useCommand();
  const added = ({ title }: PlannedAction): void => say(m.programmeEdit.row.added(format.text(title)));
  return (
    <FormDialog
      title={m.programmeEdit.form.new}
      id={start.id}
      form={form}
      command={command}
      onSaved={(action) => {
        added(action);
        close();
      }}
      onNext={(action) => {
        added(action);
        onNext({ objective: form.written.objective, parent: form.written.parent });
      }}
    />
  );
};

/** Adds actions to the programme, one after the other, at the place where the form was opened. */
export const AddActionForm = (start: PlaceProps) => {
  const [{ place, rank }, setNow] = useState({ place: start, rank: 0 });
  return <NewAction key={rank} {...place} onNext={(next) => setNow({ place: next, rank: rank + 1 })} />;
};

/** Changes what an action of the programme promises, and where it stands. */
export const EditActionForm = ({ action }: { readonly action: PlannedAction }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const { surroundings, close, say } = useEditing();
  const objective = surroundings.actions.find(({ id }) => id === action.id)?.objective ?? action.objective;
  // What was read when the form opened: a change made elsewhere since is refused by its revision.
  const [opened] = useState(action);
  const { actions } = surroundings;
  const [written] = useState(() => {
    const stands = actions.some(({ id }) => id === opened.parent) && !isUnderItself(opened.id, (id) => actions.find((one) => one.id === id)?.parent);
    // A heading that is gone, or that stands under the action itself, can only be left.
    return { ...writeOutAction(opened, fieldWriter(i18n)), objective, ...(!stands && { parent: '' as const }) };
  });
  const form = useActionForm({ id: opened.id, written, action: opened });
  const command = useCommand();
  return (
    <FormDialog
      title={m.programmeEdit.form.edit}
      id={opened.id}
      form={form}
      command={command}
      onSaved={({ title }) => {
        say(m.programmeEdit.row.changed(format.text(title)));
        close();
      }}
    />
  );
};
