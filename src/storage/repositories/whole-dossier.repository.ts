import Dexie from 'dexie';
import { TABLE_NAMES, type TableName } from '#domain/dossier/tables';
import type { StoredTables } from '#domain/dossier/write-dossier-file';
import type { DossierId } from '#domain/record/id';
import type { DigestRow, JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** A dossier as it is stored at one instant: every row as it is, even one that its schema would refuse. */
export interface WholeDossier {
  readonly tables: StoredTables;
  readonly digests: readonly DigestRow[];
}

const readTables = async (db: JalonDatabase, dossier: DossierId): Promise<StoredTables> => {
  const rows = await Promise.all(
    TABLE_NAMES.map(async (name): Promise<[TableName, readonly object[]]> => [name, await ofDossier(db, name, dossier).toArray()]),
  );
  // Every table is named once in `TABLE_NAMES`, which `fromEntries` cannot say.
  return Object.fromEntries(rows) as Record<TableName, readonly object[]>;
};

export const readWholeDossier = (db: JalonDatabase, dossier: DossierId): Promise<WholeDossier> =>
  db.transaction('r', db.tables, async () => ({
    tables: await readTables(db, dossier),
    digests: await db.digests
      .where('[dossier+year+bucket]')
      .between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
      .toArray(),
  }));
