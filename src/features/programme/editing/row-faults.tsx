import { CircleAlert } from 'lucide-react';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '#ui/preferences/private';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { actionFaultInWords } from './fault-words';

/** What is odd in an action, said where it stands. */
export const RowFaults = ({ action }: { readonly action: PlannedAction }) => {
  const i18n = useI18n();
  const { surroundings, faults: all } = useEditing();
  const faults = all.get(action.id);
  if (faults === undefined) return null;
  return (
    <Private className={styles['faultsBox'] ?? ''}>
      <ul className={styles['faults']}>
        {faults.map((fault) => (
          <li key={fault.code}>
            <CircleAlert aria-hidden="true" size={13} strokeWidth={2} /> {actionFaultInWords(fault, surroundings, i18n)}
          </li>
        ))}
      </ul>
    </Private>
  );
};
