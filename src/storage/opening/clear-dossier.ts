import Dexie from 'dexie';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';

/** Removes all that remains of a dossier, journal and bin included, in one transaction. Only after a typed confirmation. */
export const clearDossier = (db: JalonDatabase, dossier: DossierId): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      const ofDossier = Array.isArray(table.schema.primKey.keyPath) && table.schema.primKey.keyPath[0] === 'dossier';
      if (ofDossier) await table.where(':id').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).delete();
    }
    await db.meta.bulkDelete([`backup:${dossier}`, `sent:${dossier}`, `tables:${dossier}`, `views:${dossier}`]);
    const current = await db.meta.get('current-dossier');
    if (current?.key === 'current-dossier' && current.value === dossier) await db.meta.delete('current-dossier');
  });
