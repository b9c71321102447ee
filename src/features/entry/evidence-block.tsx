import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './entry.module.css';

/** One piece of evidence in the form, named by its title. */
export const EvidenceBlock = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <li className={styles['block']} aria-label={title}>
    {children}
  </li>
);

/** Takes a piece off the activity. */
export const RemoveEvidence = ({ title, onRemove }: { readonly title: string; readonly onRemove: () => void }) => {
  const { m } = useI18n();
  return (
    <button type="button" className={buttons['small']} aria-label={m.evidence.act(m.evidence.remove, title)} onClick={onRemove}>
      {m.evidence.remove}
    </button>
  );
};
