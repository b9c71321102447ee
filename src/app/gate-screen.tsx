import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { StopWords } from '#i18n/fr/gate';
import styles from './database-gate.module.css';

interface Props {
  readonly words: StopWords;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
}

const takeFocus = (screen: HTMLElement | null): void => {
  screen?.focus();
};

/** What stopped Jalon, what is kept and what can be done: said at once by a screen reader. */
export const GateScreen = ({ words, children, actions }: Props) => {
  const { m } = useI18n();
  return (
    <div role="alert" tabIndex={-1} ref={takeFocus} className={styles['screen']}>
      <h1>{words.title}</h1>
      {children}
      <h2>{m.gate.kept}</h2>
      <p>{words.kept}</p>
      <h2>{m.gate.next}</h2>
      <p>{words.next}</p>
      <div className={styles['actions']}>{actions}</div>
    </div>
  );
};
