import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import { useI18n } from '#i18n/i18n-context';
import type { JalonDatabase } from '#storage/database';
import type { LiveQueries } from '#storage/live/live-query';
import { StorageContext } from '#storage/live/storage-context';
import { GateRefused } from './gate-refused';
import { GateWaiting } from './gate-waiting';
import { openDossier, type OpeningRefusal } from './open-dossier';
import { StorageAlarmScreen } from './storage-alarm';
import { useOrphanBytes } from './orphan-bytes';
import { useCanary } from './storage-alarm-watch';
import styles from './database-gate.module.css';

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'waiting' }
  | { readonly state: 'first-opening' }
  | { readonly state: 'settled'; readonly result: Result<DossierId, OpeningRefusal> };

/** After so long, another tab is the likely cause; a third tab in the queue is told nothing by the browser. */
const WAITING_MS = 1_500;

const useOpening = (db: JalonDatabase): Opening => {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    const timer = setTimeout(() => {
      setOpening({ state: 'waiting' });
    }, WAITING_MS);
    const onFirstOpening = (): void => {
      clearTimeout(timer);
      setOpening({ state: 'first-opening' });
    };
    void openDossier(db, onFirstOpening).then((result) => {
      clearTimeout(timer);
      setOpening({ state: 'settled', result });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [db]);
  return opening;
};

interface Props {
  readonly db: JalonDatabase;
  readonly live: LiveQueries;
  readonly children: ReactNode;
}

/** The open dossier. When storage fails the page stays as it is, frozen, behind what explains it. */
const OpenDossier = ({ db, live, dossier, children }: Props & { readonly dossier: DossierId }) => {
  const alarm = useSyncExternalStore(db.alarm.subscribe, db.alarm.current);
  useCanary(db, dossier);
  useOrphanBytes(db, dossier);
  return (
    <StorageContext value={{ db, live, dossier }}>
      <div className={styles['frame']} inert={alarm !== undefined}>
        {children}
      </div>
      {alarm !== undefined && <StorageAlarmScreen db={db} dossier={dossier} alarm={alarm} />}
    </StorageContext>
  );
};

/** Nothing is read or written before the database has opened well; whatever stops it is explained here. */
export const DatabaseGate = ({ db, live, children }: Props) => {
  const { m } = useI18n();
  const opening = useOpening(db);
  switch (opening.state) {
    case 'opening':
    case 'first-opening':
      return (
        <p role="status" className={styles['opening']}>
          {opening.state === 'opening' ? m.shell.opening : m.shell.firstOpening}
        </p>
      );
    case 'waiting':
      return <GateWaiting />;
    case 'settled':
      if (!opening.result.ok) return <GateRefused db={db} refusal={opening.result.reason} />;
      return (
        <OpenDossier db={db} live={live} dossier={opening.result.value}>
          {children}
        </OpenDossier>
      );
  }
};
