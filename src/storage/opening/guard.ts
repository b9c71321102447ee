import type Dexie from 'dexie';
import type { Alarm } from './alarm';
import { DatabaseNewer, DatabaseVanished } from './database-errors';
import { reopen, stop } from './reopen';

/** Dexie writes version 1 as 10, and swallows the browser's own refusal of a newer database. */
const isNewer = (db: Dexie): boolean => Math.floor(db.backendDB().version / 10) > db.verno;

/**
 * Watches over one database: a newer one is refused before anything is read from it, one that was there is never made
 * anew, and after an upgrade or a deletion elsewhere this tab neither reads nor writes any more.
 */
export const standGuard = (db: Dexie, alarm: Alarm, mayCreate: () => boolean): void => {
  let opened = false;
  db.on('populate', () => {
    if (opened || !mayCreate()) throw new DatabaseVanished();
  });
  const onReady = (): void => {
    if (isNewer(db)) throw new DatabaseNewer();
    opened = true;
    // The browser closed the connection itself: opening again tells whether the data are still there.
    db.backendDB().addEventListener('close', () => void reopen(db, alarm));
  };
  db.on('ready', onReady, true);
  db.on('versionchange', ({ newVersion }) => {
    stop(db, alarm, newVersion === null ? 'erased' : 'upgraded-elsewhere');
    // Dexie's own answer would open the upgraded database again at the next write.
    return false;
  });
};
