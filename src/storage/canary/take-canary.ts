import Dexie from 'dexie';
import { TABLE_NAMES, type TableName } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import type { Canary } from './canary';

const journalFrom = (db: JalonDatabase, dossier: DossierId, clock?: string) =>
  db.journal.where('[dossier+clock]').between([dossier, clock ?? Dexie.minKey], [dossier, Dexie.maxKey], false, true);

/** The time of the last entry of a dossier's journal, by its index: an entry may hold thousands of records. Empty when it has none. */
export const lastClock = async (db: JalonDatabase, dossier: DossierId): Promise<string> => {
  const keys = await journalFrom(db, dossier).reverse().limit(1).keys();
  const [key] = keys as unknown as readonly [string, string][];
  return key?.[1] ?? '';
};

/** What is stored of a dossier at one instant, with the journal's entries after `since`; nothing when it is not there. */
export const takeCanary = (
  db: JalonDatabase,
  dossier: DossierId,
  since?: string,
): Promise<{ readonly canary: Canary; readonly after: readonly JournalEntry[] } | undefined> =>
  db.transaction('r', db.tables, async () => {
    const record = await db.records('dossiers').get([dossier, dossier]);
    if (record === undefined) return undefined;
    const counts = await Promise.all(
      TABLE_NAMES.map(async (name): Promise<[TableName, number]> => [name, await ofDossier(db, name, dossier).count()]),
    );
    const [clock, after] = await Promise.all([
      lastClock(db, dossier),
      since === undefined ? [] : journalFrom(db, dossier, since).toArray(),
    ]);
    const canary = { dossier, title: record.title, counts: Object.fromEntries(counts), clock, version: db.verno };
    return { canary, after };
  });
