import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { useEditing } from './editing-context';
import type { ActForm } from './use-act';

interface Props {
  readonly title: string;
  readonly act: Pick<ActForm, 'busy' | 'problem'>;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly button?: string;
  readonly onSubmit: () => void;
}

/** A form on the convention in a dialog; what the browser refused to write is said above its buttons. */
export const ActDialog = ({ title, act: { busy, problem }, children, wide = false, button, onSubmit }: Props) => {
  const { m } = useI18n();
  const { close } = useEditing();
  return (
    <Dialog title={title} keepOpen size={wide ? 'wide' : 'narrow'} onClose={close}>
      <form
        noValidate
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          if (!busy) onSubmit();
          // What is refused may be out of view in a long form.
          requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
        }}
      >
        {children}
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={busy}>
            {button ?? m.common.save}
          </button>
          <button type="button" className={buttons['ghost']} onClick={close}>
            {m.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
