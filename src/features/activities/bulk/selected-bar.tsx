import { Copy, Trash2, X } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { CHANGES, type BulkAct } from './bulk-act';
import { useSelection } from './selection';
import styles from './selected-bar.module.css';

// Dialogs are fetched when one is asked for.
const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialogs')).BulkDialog }));

export const SelectedCount = () => {
  const { m } = useI18n();
  return m.bulk.selected(useSelection().ids.size);
};

interface ActsProps {
  readonly snapshot: YearSnapshot;
  readonly onAct: (act: BulkAct) => void;
}

const Acts = ({ snapshot, onAct }: ActsProps) => {
  const { m } = useI18n();
  const words = m.bulk.acts;
  const changes = CHANGES.filter((act) => act !== 'territory' || snapshot.dossier.territories.length > 0);
  return (
    <>
      <div role="group" aria-label={m.bulk.change} className={styles['group']}>
        <span aria-hidden="true">{m.bulk.change}</span>
        {changes.map((act) => (
          <button key={act} type="button" onClick={() => onAct(act)}>
            {words[act]}
          </button>
        ))}
      </div>
      <div className={styles['group']}>
        <button type="button" onClick={() => onAct('duplicate')}>
          <Copy aria-hidden="true" size={15} strokeWidth={1.8} /> {words.duplicate}
        </button>
        <button type="button" onClick={() => onAct('remove')}>
          <Trash2 aria-hidden="true" size={15} strokeWidth={1.8} /> {words.remove}
        </button>
      </div>
    </>
  );
};

interface Props {
  readonly snapshot: YearSnapshot;
  readonly children?: ReactNode;
}

/** The dark bar over the list while rows are selected; on a phone it stands at the foot. */
export const SelectedBar = ({ snapshot, children }: Props) => {
  const { m } = useI18n();
  const { ids, clear } = useSelection();
  const [act, setAct] = useState<BulkAct>();
  const [said, setSaid] = useState('');
  return (
    <section className={styles['bar']} aria-label={m.bulk.bar}>
      <b className={styles['count']}>{m.bulk.selected(ids.size)}</b>
      <Acts snapshot={snapshot} onAct={setAct} />
      {children}
      <span role="status" className={styles['said']}>{said}</span>
      <button type="button" className={styles['clear']} title={m.bulk.clear} onClick={clear}>
        <X aria-hidden="true" size={16} strokeWidth={1.8} /> <span>{m.bulk.clear}</span>
      </button>
      {act !== undefined && (
        <Suspense>
          <BulkDialog
            act={act}
            snapshot={snapshot}
            onDone={(words) => {
              setSaid(words);
              setAct(undefined);
            }}
            onClose={() => setAct(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
};
