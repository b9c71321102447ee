import Dexie, { type Collection } from 'dexie';
import type { DossierTables, TableName } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import type { DossierKey, JalonDatabase } from './database';

/** Every record of one table of a dossier, in the order of their ids. */
export const ofDossier = <Name extends TableName>(
  db: JalonDatabase,
  name: Name,
  dossier: DossierId,
): Collection<DossierTables[Name], DossierKey> =>
  db.records(name).where('[dossier+id]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]);
