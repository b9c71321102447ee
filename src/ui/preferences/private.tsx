import type { ReactNode } from 'react';
import styles from './private.module.css';
import { useSharedScreen } from './shared-screen';

interface Props {
  /** What others may read in its place, on paper too: words within a sentence. */
  readonly instead?: ReactNode;
  /** Where the box itself has a place in what is around it, as a line of a list of facts has. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** Findings, what is missing and internal notes: never on paper, and not on a screen that others look at. */
export const Private = ({ instead, className, children }: Props) => {
  const shared = useSharedScreen();
  if (shared) return instead;
  if (instead === undefined) return <div className={`${className ?? styles['through'] ?? ''} no-print`}>{children}</div>;
  return (
    <>
      <span className={`${styles['through'] ?? ''} no-print`}>{children}</span>
      <span className={styles['instead']}>{instead}</span>
    </>
  );
};
