import { useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { TextField } from '../forms/text-field';
import forms from '../forms/field.module.css';
import buttons from '../page/button.module.css';
import { Notice } from '../states/notice';
import { Dialog } from './dialog';

interface Props {
  readonly title: string;
  /** What will happen, and what it takes with it. */
  readonly children: ReactNode;
  /** What the button says: the act itself, never « OK ». */
  readonly act: string;
  /** When given, these words must be typed before the act is possible. */
  readonly typed?: string;
  readonly busy?: boolean;
  readonly problem?: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('fr');

/** Asks before an act that cannot be taken back with one key; the gravest are confirmed by typing a name. */
export const ConfirmDialog = ({ title, children, act, typed, busy = false, problem = null, onConfirm, onClose }: Props) => {
  const { m } = useI18n();
  const [text, setText] = useState('');
  const ready = !busy && (typed === undefined || folded(text) === folded(typed));
  return (
    <Dialog title={title} onClose={onClose} role="alertdialog">
      <form
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onConfirm();
        }}
      >
        <div>{children}</div>
        {typed !== undefined && <TextField autoFocus label={m.common.typeToConfirm(typed)} value={text} onChange={setText} />}
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={!ready}>
            {act}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
