import Dexie from 'dexie';
import type { TableName } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
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

/** Loads, restores and erasures do not tell each record they touched. */
const isWhole = ({ baseline, gone, changes }: JournalEntry, frame: readonly TableName[]): boolean =>
  baseline !== undefined || gone !== undefined || changes.some(({ table }) => frame.includes(table));

/**
 * The entries written after those up to `upTo`, of a journal that now goes as far as `mark`. Null when they do not tell all that
 * changed, or when one of them changes a table of `frame`: everything must then be read again.
 */
export const entriesSince = async (db: JalonDatabase, dossier: DossierId, upTo: JournalMark, mark: JournalMark, frame: readonly TableName[]): Promise<readonly JournalEntry[] | null> => {
  const rows = await db.journal.where('[dossier+clock]').between([dossier, upTo.clock], [dossier, Dexie.maxKey], false).toArray();
  // Entries that took their place earlier than the last one read come from another device.
  return rows.length === mark.entries - upTo.entries && !rows.some((row) => isWhole(row, frame)) ? rows : null;
};
