import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import type { CommandRun } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';

interface Props {
  readonly title: string;
  readonly command: Pick<CommandRun, 'busy' | 'problem'>;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Given when what is shown is stored: the words of taking it away, and the act. */
  readonly removal?: { readonly label: string; readonly act: () => void } | undefined;
  readonly children: ReactNode;
}

/** A form in a dialog, with what saves it, what leaves it, and what takes away the thing that it shows. */
export const EntryForm = ({ title, command: { busy, problem }, onSave, onClose, removal, children }: Props) => {
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
          {removal !== undefined && (
            <button type="button" className={buttons['link']} disabled={busy} onClick={removal.act}>
              {removal.label}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
