import { useI18n } from '#i18n/i18n-context';
import styles from './page-loading.module.css';

/** Holds the page's place while the record is read, so that nothing jumps when it comes. */
export const PageLoading = () => {
  const { m } = useI18n();
  return (
    <div role="status" className={styles['loading']}>
      <span className="visually-hidden">{m.common.loading}</span>
      <div className={styles['sentence']} />
      <div className={styles['line']} />
      <div className={styles['block']} />
      <div className={styles['block']} />
    </div>
  );
};
