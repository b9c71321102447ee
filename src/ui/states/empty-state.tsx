import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Says what is not recorded, in words, with what can be done about it. */
export const EmptyState = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className={styles['empty']}>
    <p className={styles['title']}>{title}</p>
    {children}
  </div>
);
