import type { ReactNode } from 'react';
import buttons from '../page/button.module.css';
import styles from './work-progress.module.css';

interface Props {
  /** Names the bar for who does not see it. */
  readonly label: string;
  /** What is being done now. */
  readonly children: ReactNode;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  readonly cancel: string;
  /** Absent while the work can no longer be stopped. */
  readonly onCancel?: (() => void) | undefined;
}

/** Work that takes a while: what is being done, how far it is, and the way to stop it. */
export const WorkProgress = ({ label, children, done, total, cancel, onCancel }: Props) => (
  <div className={styles['work']}>
    <progress aria-label={label} {...(done !== undefined && total !== undefined && { value: done, max: total })} />
    <span role="status">{children}</span>
    {onCancel !== undefined && (
      <button type="button" className={buttons['small']} onClick={onCancel}>
        {cancel}
      </button>
    )}
  </div>
);
