import { useId, useState, type SubmitEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './database-gate.module.css';

interface Props {
  /** Whether nothing remains of the dossier. */
  readonly whole: boolean;
  readonly onConfirm: () => void;
}

const Confirmation = ({ whole, onConfirm, onCancel }: Props & { readonly onCancel: () => void }) => {
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
      <p>{startOver.warning(whole)}</p>
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
export const StartOver = ({ whole, onConfirm }: Props) => {
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
      whole={whole}
      onConfirm={onConfirm}
      onCancel={() => {
        setAsked(false);
      }}
    />
  );
};
