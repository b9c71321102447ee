import { useId } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import styles from './field.module.css';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

/** Several lines of text. */
export const TextArea = ({ value, onChange, rows = 4, placeholder, autoFocus, ...frame }: Props) => {
  const id = useId();
  return (
    <FieldFrame id={id} {...frame}>
      <textarea
        id={id}
        value={value}
        rows={rows}
        placeholder={placeholder}
        autoFocus={autoFocus}
        aria-invalid={frame.error !== undefined}
        aria-describedby={describedBy(id, frame)}
        className={`${styles['control'] ?? ''} ${styles['area'] ?? ''}`}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  );
};
