import type { ReactNode } from 'react';
import styles from './drop-zone.module.css';

interface Props {
  /** Whether files are held over the page. */
  readonly over: boolean;
  /** Where they are chosen. */
  readonly children: ReactNode;
  /** That they may be dropped, and up to what size. */
  readonly hint: ReactNode;
}

/** Where files are chosen or dropped; the page takes them wherever they fall. */
export const DropZone = ({ over, children, hint }: Props) => (
  <div className={styles['drop']} data-over={over}>
    {children}
    <span className={styles['hint']}>{hint}</span>
  </div>
);
