import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import styles from './field.module.css';

export interface FieldProps {
  readonly label: string;
  /** What may be written, or how it is understood. */
  readonly description?: ReactNode;
  /** What is wrong with what is written; the field is then invalid. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** In a row of fields under one heading, the label is for those who listen. */
  readonly labelHidden?: boolean;
}

interface Props extends FieldProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** The ids under which a control names its description and its error. */
export const describedBy = (id: string, { description, error }: FieldProps): string | undefined =>
  [description !== undefined && `${id}-description`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** A label above its control, what may be written below it, and what is wrong in words. */
export const FieldFrame = ({ id, label, description, error, optional = false, labelHidden = false, children }: Props) => {
  const { m } = useI18n();
  return (
    <div className={styles['field']}>
      <div className={labelHidden ? 'visually-hidden' : undefined}>
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
        {/* Beside the label and not in it: the field keeps one plain name. */}
        {optional && <span className={styles['optional']}> {m.common.optional}</span>}
      </div>
      {children}
      {description !== undefined && (
        <div id={`${id}-description`} className={styles['description']}>
          {description}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
};
