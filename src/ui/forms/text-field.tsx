import { useId, type HTMLInputAutoCompleteAttribute, type Ref } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import styles from './field.module.css';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'date' | 'email' | 'url' | 'search' | 'password';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. Its value is what was typed: it is understood elsewhere. */
export const TextField = ({ value, onChange, type = 'text', required = false, autoComplete = 'off', ref, ...props }: Props) => {
  const id = useId();
  const { label, description, error, optional, labelHidden, ...control } = props;
  const frame = { label, ...(description !== undefined && { description }), error, ...(optional !== undefined && { optional }), ...(labelHidden !== undefined && { labelHidden }) };
  return (
    <FieldFrame id={id} {...frame}>
      <input
        {...control}
        id={id}
        ref={ref}
        type={type}
        value={value}
        autoComplete={autoComplete}
        aria-required={required || undefined}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, frame)}
        className={styles['control']}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  );
};
