import type Dexie from 'dexie';
import { COPY_STORE, copyBefore } from './copy-before';
import type { Migration } from './migration';

/**
 * Declares every version to Dexie. Each step after the first runs in the one transaction of the upgrade, after a copy of what
 * was stored: a step that fails, or a browser that is killed, leaves the earlier version whole.
 */
export const declareVersions = (db: Dexie, migrations: readonly Migration[]): void => {
  const [first, ...steps] = migrations;
  if (first === undefined) return;
  db.version(first.version).stores(first.stores);
  for (const { version, stores, upgrade } of steps) {
    db.version(version)
      .stores({ ...stores, ...COPY_STORE })
      .upgrade(async (transaction) => {
        const earlier = migrations.filter((step) => step.version < version);
        await copyBefore(transaction, version - 1, [...new Set(earlier.flatMap((step) => Object.keys(step.stores)))]);
        await upgrade?.(transaction);
      });
  }
};
