import type { Dossier } from '#domain/dossier/dossier';
import { journalOf } from '../backup/dossier-snapshot';
import type { JalonDatabase } from '../database';
import { SHIPPED_NAME } from '../loading/shipped-dossier';

/** Whether one of these dossiers is the shipped one, as its journal's first entry says; a copy of it is another dossier. */
export const hasShipped = async (db: JalonDatabase, dossiers: readonly Dossier[]): Promise<boolean> => {
  const firsts = await Promise.all(dossiers.map(({ id }) => journalOf(db, id).first()));
  return firsts.some((entry) => entry?.command === 'load-dossier' && entry.baseline?.from === SHIPPED_NAME);
};
