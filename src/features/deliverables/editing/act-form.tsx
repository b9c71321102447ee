import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import type { CommandRun } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';

interface Props {
  readonly title: string;
  readonly command: CommandRun;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** What else can be done than save. */
  readonly other?: { readonly label: string; readonly onAct: () => void } | undefined;
  readonly children: ReactNode;
}

/** The frame of a form about a piece: its fields, why nothing was written, and its buttons. */
export const ActForm = ({ title, command: { busy, problem }, onSave, onClose, other, children }: Props) => {
  const { m } = useI18n();
  return (
    <Dialog title={title} onClose={onClose} keepOpen>
      <form
        noValidate
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSave();
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
            {m.common.save}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
          {other !== undefined && (
            <button type="button" className={buttons['link']} disabled={busy} onClick={other.onAct}>
              {other.label}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
