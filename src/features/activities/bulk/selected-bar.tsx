import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useSelection } from './selection';
import styles from './selected-bar.module.css';

export const SelectedCount = () => {
  const { m } = useI18n();
  return m.bulk.selected(useSelection().ids.size);
};

interface Props {
  readonly snapshot: YearSnapshot;
  readonly children?: ReactNode;
}

/** The dark bar over the list while rows are selected; on a phone it stands at the foot. */
export const SelectedBar = ({ children }: Props) => {
  const { m } = useI18n();
  const { ids, clear } = useSelection();
  return (
    <section className={styles['bar']} aria-label={m.bulk.bar}>
      <b className={styles['count']}>{m.bulk.selected(ids.size)}</b>
      {children}
      <button type="button" className={styles['clear']} onClick={clear}>
        <X aria-hidden="true" size={16} strokeWidth={1.8} /> {m.bulk.clear}
      </button>
    </section>
  );
};
