import { useEffect } from 'react';
import type { DossierId } from '#domain/record/id';
import { browserCanaries } from '#storage/canary/canary';
import { checkCanary, watchCanary } from '#storage/canary/watch-canary';
import type { JalonDatabase } from '#storage/database';

/** The first page is drawn before the records are counted; Safari has no idle callback. */
const LATER_MS = 1_500;

/** Once the page is shown, counts what is stored against what this browser remembers, then keeps that memory in step. */
export const useCanary = (db: JalonDatabase, dossier: DossierId): void => {
  useEffect(() => {
    const canaries = browserCanaries();
    let stop: (() => void) | undefined;
    let ended = false;
    const start = async (): Promise<void> => {
      await checkCanary(db, dossier, canaries);
      if (!ended && !db.alarm.stopped()) stop = watchCanary(db, dossier, canaries);
    };
    const timer = setTimeout(() => {
      // What cannot be read now was told by the page that reads it.
      start().catch(() => undefined);
    }, LATER_MS);
    return () => {
      ended = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [db, dossier]);
};
