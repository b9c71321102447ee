import { useId, type ReactNode } from 'react';
import styles from '../source/popover.module.css';

interface Props {
  /** What is read of the figure before it is opened. */
  readonly label: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** The working of a figure, one click away: the parts that make it, and what was left out. */
export const Working = ({ label, title, children }: Props) => {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className={`${styles['trigger'] ?? ''} ${styles['words'] ?? ''}`}>
        {label}
      </button>
      <div id={id} popover="auto" role="group" aria-label={title} className={styles['panel']}>
        <p className={styles['title']}>{title}</p>
        {children}
      </div>
    </>
  );
};
