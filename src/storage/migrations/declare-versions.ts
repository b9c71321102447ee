import type Dexie from 'dexie';
import { COPY_STORE, copyBefore } from './copy-before';
import type { Migration } from './migration';

/**
 * Declares every version to Dexie. Each step after the first runs in the one transaction of the upgrade, after a copy of what
 * was stored: a step that fails, or a browser that is killed, leaves the earlier version whole.
 */
export const declareVersions = (db: Dexie, [first, ...steps]: readonly Migration[]): void => {
  if (first === undefined) return;
  db.version(first.version).stores(first.stores);
  for (const { version, stores, upgrade } of steps) {
    db.version(version)
      .stores({ ...stores, ...COPY_STORE })
      .upgrade(async (transaction) => {
        await copyBefore(transaction, version - 1);
        await upgrade?.(transaction);
      });
  }
};
