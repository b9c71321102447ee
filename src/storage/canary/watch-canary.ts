import { liveQuery } from 'dexie';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { dropCopy } from '../migrations/copy-before';
import type { Canaries } from './canary';
import { isShort } from './is-short';
import { isOpenedAnyway } from './opened-anyway';
import { lastClock, takeCanary } from './take-canary';

/** So long after a change the records are counted again: a burst of commands costs one count. */
const SETTLED_MS = 400;

/**
 * Compares what is stored with what this browser remembers, and raises the alarm when records are missing. When all is
 * there, the copy made before an upgrade has served. Answers whether the canary may follow the record from here.
 */
export const checkCanary = async (db: JalonDatabase, dossier: DossierId, canaries: Canaries): Promise<boolean> => {
  const known = canaries.of(dossier);
  const now = await takeCanary(db, dossier, known?.clock);
  if (now === undefined || isOpenedAnyway(dossier)) return now !== undefined;
  if (known !== undefined && isShort(known, now.canary, now.after)) {
    db.alarm.raise({ code: 'records-missing' });
    return false;
  }
  canaries.keep(now.canary);
  await dropCopy(db);
  return true;
};

/** Counts again; a dossier that was removed on purpose is remembered no longer. */
const follow = async (db: JalonDatabase, dossier: DossierId, canaries: Canaries): Promise<void> => {
  const now = await takeCanary(db, dossier);
  if (now === undefined) canaries.forget(dossier);
  else canaries.keep(now.canary);
};

/** A dossier removed with its journal is forgotten at once: the page may be gone before it is counted again. */
const forgetRemoved = (db: JalonDatabase, canaries: Canaries): (() => void) => {
  const { deleting } = db.records('dossiers').hook;
  const onDeleting = (_key: unknown, { id }: { readonly dossier: DossierId; readonly id: DossierId }, transaction: { on: (event: 'complete', done: () => void) => void }): void => {
    transaction.on('complete', () => {
      canaries.forget(id);
    });
  };
  deleting.subscribe(onDeleting);
  return () => {
    deleting.unsubscribe(onDeleting);
  };
};

/** Keeps the canary in step with every change of the dossier, in this tab or another. Answers with how to end it. */
export const watchCanary = (db: JalonDatabase, dossier: DossierId, canaries: Canaries): (() => void) => {
  const stopForgetting = forgetRemoved(db, canaries);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: string | undefined;
  const onClock = (clock: string): void => {
    const changed = known !== undefined && known !== clock;
    known = clock;
    if (!changed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A canary that could not be renewed is an older one, which still holds.
      follow(db, dossier, canaries).catch(() => undefined);
    }, SETTLED_MS);
  };
  const subscription = liveQuery(() => lastClock(db, dossier)).subscribe(onClock, () => undefined);
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
    stopForgetting();
  };
};
