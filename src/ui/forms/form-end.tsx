import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import { Notice } from '../states/notice';
import forms from './field.module.css';

export interface FormEndProps {
  /** Why the last try wrote nothing, in words. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onClose: () => void;
  /** What the button says when it does more than keep what is typed. */
  readonly act?: string | undefined;
  /** Another way to save, beside the first. */
  readonly next?: ReactNode;
  /** What else can be done with the thing that the form is about: taking it away, mostly. */
  readonly other?: { readonly label: string; readonly onAct: () => void } | undefined;
}

/** The foot of a form: what went wrong, save, and leave. */
export const FormEnd = ({ problem, busy, onClose, act, next, other }: FormEndProps) => {
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
        {next}
        <button type="button" className={buttons['ghost']} onClick={onClose}>
          {m.common.cancel}
        </button>
        {other !== undefined && (
          <button type="button" className={buttons['link']} disabled={busy} onClick={other.onAct}>
            {other.label}
          </button>
        )}
      </div>
    </>
  );
};
