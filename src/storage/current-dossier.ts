import type { Dossier } from '#domain/dossier/dossier';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from './database';

/** The dossier that was open last in this browser, if any is stored. */
export const readCurrentDossier = async (db: JalonDatabase): Promise<DossierId | undefined> => {
  const row = await db.meta.get('current-dossier');
  return row?.key === 'current-dossier' ? row.value : undefined;
};

export const setCurrentDossier = async (db: JalonDatabase, dossier: DossierId): Promise<void> => {
  await db.meta.put({ key: 'current-dossier', value: dossier });
};

export const listDossiers = (db: JalonDatabase): Promise<readonly Dossier[]> => db.records('dossiers').toArray();
