import type { ReactNode } from 'react';
import styles from './private.module.css';
import { useSharedScreen } from './shared-screen';

/** Findings, what is missing and internal notes: never on paper, and not on a screen that others look at. */
export const Private = ({ children }: { readonly children: ReactNode }) => {
  const shared = useSharedScreen();
  return shared ? null : <div className={styles['private']}>{children}</div>;
};
