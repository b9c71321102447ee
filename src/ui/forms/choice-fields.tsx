import { useId, type ReactNode } from 'react';
import type { Choice } from './select-field';
import styles from './field.module.css';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** One thing that is so or not. */
export const Checkbox = ({ label, checked, onChange, disabled = false }: CheckboxProps) => (
  <label className={styles['choice']}>
    <input type="checkbox" checked={checked} disabled={disabled} onChange={({ target }) => onChange(target.checked)} />
    <span>{label}</span>
  </label>
);

interface RadioProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly (Omit<Choice<Value>, 'label'> & { readonly label: ReactNode })[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in view. */
export const RadioChoice = <Value extends string>({ legend, value, choices, onChange }: RadioProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
