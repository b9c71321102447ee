import Dexie from 'dexie';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';

/** How far a dossier's journal goes: two that are the same say that nothing changed in between. */
export interface JournalMark {
  readonly entries: number;
  readonly clock: string;
}

export const readJournalMark = async (db: JalonDatabase, dossier: DossierId): Promise<JournalMark> => {
  const all = () => db.journal.where('[dossier+clock]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]);
  const [entries, keys] = await Promise.all([all().count(), all().reverse().limit(1).keys()]);
  const [key] = keys as unknown as readonly [string, string][];
  return { entries, clock: key?.[1] ?? '' };
};
