import type { Sum } from '#domain/measures/sum-figures';
import { useI18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from './doubtful-figure';
import styles from './doubtful-figure.module.css';

/** A total with its doubt; what is not known is said in words, never zero. */
export const SumFigure = ({ sum }: { readonly sum: Sum | null }) => {
  const { m } = useI18n();
  if (sum === null) return <span className={styles['unknown']}>{m.common.notCounted}</span>;
  return <DoubtfulFigure quantity={{ low: sum.value, high: sum.value, qualifier: sum.doubt }} />;
};
