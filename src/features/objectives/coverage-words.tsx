import { isWithoutRecord, type ObjectiveCoverage } from '#domain/results/coverage';
import { useI18n } from '#i18n/i18n-context';
import styles from './coverage-words.module.css';

/** Where an objective stands, in words; what is not recorded wears a light hatch, never a colour. */
export const CoverageWords = ({ coverage }: { readonly coverage: ObjectiveCoverage | undefined }) => {
  const { m } = useI18n();
  if (coverage === undefined) return null;
  const { state, served } = coverage;
  if (isWithoutRecord(coverage)) {
    return (
      <span className={styles['absent']}>
        <i aria-hidden="true" className={styles['hatch']} />
        {m.objectives.coverage[state]}
      </span>
    );
  }
  if (state === 'served') return <span className={styles['words']}>{m.objectives.servedBy(served)}</span>;
  return (
    <span className={styles['words']}>
      {m.objectives.coverage[state]}
      {served > 0 && ` · ${m.objectives.alsoServedBy(served)}`}
    </span>
  );
};
