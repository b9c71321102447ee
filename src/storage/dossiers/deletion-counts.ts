import Dexie from 'dexie';
import { TABLE_NAMES, type TableName } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';

/** What deleting a dossier takes away. */
export interface DeletionCounts {
  readonly tables: Readonly<Partial<Record<TableName, number>>>;
  readonly total: number;
  readonly journal: number;
  readonly bin: number;
  readonly files: number;
  readonly restorePoints: number;
  /** Whether it is the only dossier of this browser. */
  readonly isLast: boolean;
}

export const readDeletionCounts = (db: JalonDatabase, dossier: DossierId): Promise<DeletionCounts> =>
  db.transaction('r', db.tables, async () => {
    const count = (table: string, index: string): Promise<number> =>
      db.table(table).where(index).between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).count();
    const tables = await Promise.all(TABLE_NAMES.map(async (name) => [name, await ofDossier(db, name, dossier).count()] as const));
    return {
      tables: Object.fromEntries(tables.filter(([, rows]) => rows > 0)),
      total: tables.reduce((sum, [, rows]) => sum + rows, 0),
      journal: await count('journal', '[dossier+id]'),
      bin: await db.bin.where('[dossier+table+id]').between([dossier], [dossier, Dexie.maxKey]).count(),
      files: await count('fileBytes', '[dossier+id]'),
      restorePoints: await count('restorePoints', '[dossier+id]'),
      isLast: (await db.records('dossiers').count()) <= 1,
    };
  });
