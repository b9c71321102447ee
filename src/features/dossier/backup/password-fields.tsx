import { useId, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import styles from './backup.module.css';
import { LEAST_LENGTH, type TypedPassword } from './typed-password';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly invalid: boolean;
  readonly describedBy: string;
}

const Field = ({ label, value, onChange, invalid, describedBy }: FieldProps): ReactNode => (
  <label className={styles['field']}>
    {label}
    <input
      type="password"
      autoComplete="new-password"
      value={value}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  </label>
);

interface Props {
  readonly typed: TypedPassword;
  readonly onChange: (typed: TypedPassword) => void;
  /** Why the password is not taken, once it was tried. */
  readonly problem: string | null;
}

/** A password typed twice, with what losing it means. */
export const PasswordFields = ({ typed, onChange, problem }: Props) => {
  const { m } = useI18n();
  const id = useId();
  const invalid = problem !== null;
  return (
    <div className={styles['password']}>
      <Field label={m.backup.password} value={typed.first} invalid={invalid} describedBy={id} onChange={(first) => onChange({ ...typed, first })} />
      <Field label={m.backup.passwordAgain} value={typed.again} invalid={invalid} describedBy={id} onChange={(again) => onChange({ ...typed, again })} />
      <div id={id} className={styles['how']}>
        {problem === null ? <p>{m.backup.passwordHow(LEAST_LENGTH)}</p> : <p role="alert">{problem}</p>}
        <p>
          <b>{m.backup.passwordLost}</b>
        </p>
      </div>
    </div>
  );
};
