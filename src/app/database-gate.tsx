import { useEffect, useState, type ReactNode } from 'react';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import { useI18n } from '#i18n/i18n-context';
import type { JalonDatabase } from '#storage/database';
import type { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { GateRefused } from './gate-refused';
import { openDossier, type OpeningRefusal } from './open-dossier';
import styles from './database-gate.module.css';

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'first-opening' }
  | { readonly state: 'settled'; readonly result: Result<DossierId, OpeningRefusal> };

interface Props {
  readonly db: JalonDatabase;
  readonly live: LiveQueries;
  readonly children: ReactNode;
}

/** Nothing is read or written before the database has opened well; whatever stops it is explained here. */
export const DatabaseGate = ({ db, live, children }: Props) => {
  const { m } = useI18n();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    void openDossier(db, () => {
      setOpening({ state: 'first-opening' });
    }).then((result) => {
      setOpening({ state: 'settled', result });
    });
  }, [db]);
  if (opening.state !== 'settled') {
    const words = opening.state === 'opening' ? m.shell.opening : m.shell.firstOpening;
    return (
      <p role="status" className={styles['opening']}>
        {words}
      </p>
    );
  }
  if (!opening.result.ok) return <GateRefused refusal={opening.result.reason} />;
  return <StorageContext value={{ db, live, dossier: opening.result.value }}>{children}</StorageContext>;
};
