import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import { Notice } from '../states/notice';
import forms from './field.module.css';

interface Props {
  /** Why the last try wrote nothing, in words. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onClose: () => void;
  /** What the button says when it does more than keep what is typed. */
  readonly act?: string;
  /** Other acts on what the form is about. */
  readonly children?: ReactNode;
}

/** The foot of a form in a dialog: what went wrong, save, and leave. */
export const FormEnd = ({ problem, busy, onClose, act, children }: Props) => {
  const { m } = useI18n();
  return (
    <>
      {problem !== null && (
        <Notice tone="problem">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={forms['actions']}>
        <button type="submit" className={buttons['primary']} disabled={busy}>
          {act ?? m.common.save}
        </button>
        <button type="button" className={buttons['ghost']} onClick={onClose}>
          {m.common.cancel}
        </button>
        {children}
      </div>
    </>
  );
};
