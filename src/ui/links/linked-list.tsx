import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import styles from './linked-list.module.css';

/** One link as it is listed beside the record that it starts from or leads to. */
export interface LinkedItem {
  readonly id: string;
  /** The other record, as a way to its page where it has one. */
  readonly to: ReactNode;
  readonly title: string;
  /** What the link says, and where the other record stands. */
  readonly detail: ReactNode;
  readonly why?: string | undefined;
  /** Why the link does not hold, or holds less than it seems. */
  readonly doubt?: string | undefined;
}

interface Props {
  readonly items: readonly LinkedItem[];
  readonly busy: boolean;
  readonly onCut: (id: string) => void;
}

/** The links of one record, each with the way to cut it. */
export const LinkedList = ({ items, busy, onCut }: Props) => {
  const { m, format } = useI18n();
  const words = m.matching;
  return (
    <ul>
      {items.map(({ id, to, title, detail, why, doubt }) => (
        <li key={id} className={styles['item']}>
          <div>
            {to}
            <p className={styles['detail']}>{detail}</p>
            {why !== undefined && why !== '' && <p className={styles['detail']}>{words.sheet.why(format.text(why))}</p>}
            {doubt !== undefined && <p className={styles['doubt']}>{doubt}</p>}
          </div>
          <button type="button" className={`${buttons['small'] ?? ''} no-print`} disabled={busy} aria-label={words.objective.cut(title)} onClick={() => onCut(id)}>
            {words.list.cut}
          </button>
        </li>
      ))}
    </ul>
  );
};
