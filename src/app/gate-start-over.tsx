import { useId, useState, type SubmitEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './database-gate.module.css';

const Confirmation = ({ onConfirm, onCancel }: { readonly onConfirm: () => void; readonly onCancel: () => void }) => {
  const { m } = useI18n();
  const { startOver } = m.gate;
  const id = useId();
  const [typed, setTyped] = useState('');
  const confirmed = typed.trim().toLowerCase() === startOver.word;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (confirmed) onConfirm();
  };
  return (
    <form className={styles['confirm']} onSubmit={submit}>
      <p>{startOver.warning}</p>
      <label htmlFor={id}>{startOver.label(startOver.word)}</label>
      <input
        id={id}
        value={typed}
        autoComplete="off"
        onChange={({ target }) => {
          setTyped(target.value);
        }}
      />
      <button type="submit" className={buttons['ghost']} disabled={!confirmed}>
        {startOver.confirm}
      </button>
      <button type="button" className={buttons['ghost']} onClick={onCancel}>
        {startOver.cancel}
      </button>
    </form>
  );
};

/** The one way to give up what is missing: it asks for a word to be typed first. */
export const StartOver = ({ onConfirm }: { readonly onConfirm: () => void }) => {
  const { m } = useI18n();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button
        type="button"
        className={buttons['link']}
        onClick={() => {
          setAsked(true);
        }}
      >
        {m.gate.startOver.open}
      </button>
    );
  }
  return (
    <Confirmation
      onConfirm={onConfirm}
      onCancel={() => {
        setAsked(false);
      }}
    />
  );
};
