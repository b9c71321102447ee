import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Activity } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { CellPopover } from '#ui/table/cell-popover';
import type { EditableColumn } from '../list-columns';
import { DateEditor } from './date-editor';
import { ObjectiveEditor } from './objective-editor';
import { ReferentEditor } from './referent-editor';
import { StatusEditor } from './status-editor';
import { useCellEdit, type CellEdit, type WrittenCell } from './use-cell-edit';
import styles from './cell-editor.module.css';

interface Props {
  readonly activity: Activity;
  readonly column: EditableColumn;
  readonly cell: HTMLElement;
  readonly typed: string | undefined;
  readonly onSaved: (after: Activity) => void;
  /** The cell is left; `onward` says whether for the next one. */
  readonly onClose: (onward: boolean) => void;
}

interface FieldProps {
  readonly column: EditableColumn;
  readonly edit: CellEdit;
  readonly onChoose: (over: Partial<WrittenCell>) => void;
}

const Field = ({ column, edit, onChoose }: FieldProps) => {
  switch (column) {
    case 'status':
      return <StatusEditor edit={edit} />;
    case 'date':
      return <DateEditor edit={edit} />;
    case 'objective':
      return <ObjectiveEditor edit={edit} onChoose={onChoose} />;
    case 'referent':
      return <ReferentEditor edit={edit} onChoose={onChoose} />;
  }
};

/** An option of an open list is looked at: Enter takes it. */
const isOnOption = (target: EventTarget): boolean => target instanceof HTMLElement && (target.getAttribute('aria-activedescendant') ?? '') !== '';

/** In a text of several lines Enter goes to the next line; a button is pressed by it. */
const keepsEnter = (target: EventTarget): boolean => target instanceof HTMLElement && target.matches('textarea, button');

const isLastField = (form: HTMLFormElement | null, target: EventTarget): boolean => {
  const fields = form === null ? [] : [...form.querySelectorAll('select, textarea, input')];
  return fields.at(-1) === target;
};

/** The field of one cell: Enter saves, Tab saves and goes on, Esc leaves everything as it was. */
export const CellEditor = ({ activity, column, cell, typed, onSaved, onClose }: Props) => {
  const { m, format } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const edit = useCellEdit(activity, column, typed, onSaved);
  const words = m.activities.cells;
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('select, input');
    field?.focus();
    if (!(field instanceof HTMLInputElement)) return;
    if (typed === undefined) field.select();
    else field.setSelectionRange(field.value.length, field.value.length);
  }, [typed]);
  const save = (onward: boolean, over: Partial<WrittenCell> = {}): void => {
    void edit.save(over).then((left) => {
      if (left) onClose(onward);
      else form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, target, shiftKey, ctrlKey, metaKey } = event;
    const saves = key === 'Enter' && !isOnOption(target) && (!keepsEnter(target) || ctrlKey || metaKey);
    const goesOn = key === 'Tab' && !shiftKey && isLastField(form.current, target);
    if (!saves && !goesOn && key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') onClose(false);
    else save(goesOn);
  };
  return (
    <CellPopover label={words.editing(m.activities.table[column], format.text(activity.title))} cell={cell} onClose={() => onClose(false)}>
      <form
        ref={form}
        className={styles['form']}
        onKeyDownCapture={onKey}
        onSubmit={(event) => {
          event.preventDefault();
          save(false);
        }}
      >
        <Field column={column} edit={edit} onChoose={(over) => save(false, over)} />
        <div className={styles['actions']}>
          <button type="submit" className={buttons['small']} disabled={edit.busy}>
            {words.save}
          </button>
          <button type="button" className={buttons['small']} onClick={() => onClose(false)}>
            {words.leave}
          </button>
        </div>
      </form>
    </CellPopover>
  );
};
