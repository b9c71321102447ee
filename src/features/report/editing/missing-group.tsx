import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import styles from './editing.module.css';

/** More would be read in the list of activities. */
export const NAMED = 50;

/** Things of one kind that a report lacks; nothing when there is none. */
export const Group = ({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }) => {
  const { m } = useI18n();
  if (count === 0) return null;
  return (
    <details className={styles['missing']}>
      <summary>{title}</summary>
      <ul>
        {children}
        {count > NAMED && <li>{m.reportEdit.missing.more(count - NAMED)}</li>}
      </ul>
    </details>
  );
};
