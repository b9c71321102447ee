import { useI18n } from '#i18n/i18n-context';
import styles from './database-gate.module.css';

/** The database is not open yet: another tab may hold it. The page goes on by itself once it opens. */
export const GateWaiting = () => {
  const { m } = useI18n();
  return (
    <main className={styles['refused']}>
      <div role="alert" className={styles['screen']}>
        <h1>{m.gate.waiting.title}</h1>
        <p>{m.gate.waiting.text}</p>
      </div>
    </main>
  );
};
