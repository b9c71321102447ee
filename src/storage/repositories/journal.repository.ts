import Dexie from 'dexie';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';

/** The journal of a dossier: the load it started from, and what was done last, the latest first. */
export interface JournalView {
  readonly baseline: JournalEntry | undefined;
  readonly latest: readonly JournalEntry[];
  /** How many changes were made since the load. */
  readonly changes: number;
}

/** Reads the load and the `limit` latest changes; the journal itself may be much longer. */
export const readJournal = (db: JalonDatabase, dossier: DossierId, limit: number): Promise<JournalView> =>
  db.transaction('r', db.journal, async () => {
    const entries = () => db.journal.where('[dossier+clock]').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]);
    // A restore states what it put in place too, but it is something that was done.
    const isBaseline = ({ baseline, command }: JournalEntry) => baseline !== undefined && command !== 'restore-backup';
    const [baseline, count, latest] = await Promise.all([
      entries().filter(isBaseline).first(),
      entries().count(),
      entries()
        .reverse()
        .filter((entry) => !isBaseline(entry))
        .limit(limit)
        .toArray(),
    ]);
    return { baseline, latest, changes: count - (baseline === undefined ? 0 : 1) };
  });
