import { useId, useState, type SubmitEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './restore.module.css';

interface Props {
  readonly wrong: boolean;
  readonly onPassword: (password: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the password of an encrypted backup. */
export const PasswordForm = ({ wrong, onPassword, onCancel }: Props) => {
  const { m } = useI18n();
  const id = useId();
  const [password, setPassword] = useState('');
  const words = m.backup.restore;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (password !== '') onPassword(password);
  };
  return (
    <form className={styles['password']} onSubmit={submit}>
      <h3>{words.passwordTitle}</h3>
      <label className={styles['field']}>
        {m.backup.password}
        <input
          type="password"
          autoComplete="current-password"
          value={password}
          aria-invalid={wrong}
          aria-describedby={id}
          onChange={(event) => {
            setPassword(event.target.value);
          }}
        />
      </label>
      <div id={id}>{wrong && <p role="alert">{words.passwordWrong}</p>}</div>
      <div className={styles['choices']}>
        <button type="submit" className={buttons['primary']}>
          {words.open}
        </button>
        <button type="button" className={buttons['ghost']} onClick={onCancel}>
          {words.giveUp}
        </button>
      </div>
    </form>
  );
};
