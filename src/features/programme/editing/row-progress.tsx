import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { ProgressWords } from '../action-words';
import { useEditing } from './editing-context';
import styles from './editing.module.css';

const ProgressForm = lazy(async () => ({ default: (await import('./progress-form')).ProgressForm }));

interface RowProgress {
  readonly cell: ReactNode;
  readonly form: ReactNode;
}

/** Where an action stands, on a button that opens its form under the row; closed, it gives the focus back. */
export const useRowProgress = (action: PlannedAction): RowProgress => {
  const { m, format } = useI18n();
  const { stored } = useEditing();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const own = stored.get(action.id);
  const words = m.programmeEdit.progress;
  const title = format.text(action.title);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return {
    cell: (
      <button ref={button} type="button" className={styles['statusButton']} aria-expanded={open} onClick={() => setOpen(!open)}>
        <ProgressWords action={action} /> <span className="visually-hidden">{words.record(title)}</span>
      </button>
    ),
    form: open && own !== undefined && (
      <div role="group" aria-label={words.title(title)} className={styles['under']}>
        <Suspense>
          <ProgressForm actions={[own]} onClose={close} />
        </Suspense>
      </div>
    ),
  };
};
