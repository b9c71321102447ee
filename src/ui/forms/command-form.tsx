import type { ReactNode } from 'react';
import forms from './field.module.css';
import { FormEnd, type FormEndProps } from './form-end';
import type { CommandRun } from './use-command';

export interface CommandFormProps extends Pick<FormEndProps, 'onClose' | 'act' | 'other'> {
  readonly command: Pick<CommandRun, 'busy' | 'problem'>;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** A form that writes one command: its fields, why nothing was written, and its buttons. What is refused gets the focus. */
export const CommandForm = ({ command: { busy, problem }, onSave, children, ...end }: CommandFormProps) => (
  <form
    noValidate
    className={forms['form']}
    onSubmit={(event) => {
      event.preventDefault();
      const form = event.currentTarget;
      if (!busy) onSave();
      // What is refused may be out of view in a long form.
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }}
  >
    {children}
    <FormEnd problem={problem} busy={busy} {...end} />
  </form>
);
