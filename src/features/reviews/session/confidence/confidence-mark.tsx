import { Cloud, CloudLightning, CloudSun, Sun } from 'lucide-react';
import type { ConfidenceLevel } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import styles from '../session.module.css';

const SIGNS = { secured: Sun, attainable: CloudSun, support_needed: Cloud, compromised: CloudLightning } as const;

/** How sure the organisation says it is, by a sign and a word: never by colour alone. */
export const ConfidenceMark = ({ level }: { readonly level: ConfidenceLevel }) => {
  const { m } = useI18n();
  const Sign = SIGNS[level];
  return (
    <span className={styles['level']} data-level={level}>
      <Sign size={16} strokeWidth={1.9} aria-hidden="true" />
      {m.session.confidence.levels[level]}
    </span>
  );
};
