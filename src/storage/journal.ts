import type { JournalEntry } from '#domain/journal/journal-entry';
import type { JalonDatabase } from './database';
import { deviceId, nextClock } from './device';
import { toJournalRow } from './journal-row';
import { newRecordId } from './new-record-id';

export type Entry = Omit<JournalEntry, 'id' | 'clock' | 'device'>;

export const newEntryId = (): JournalEntry['id'] => newRecordId();

/** Appends an entry; it must run in the transaction of the change that it tells, so that one never stands without the other. */
export const appendToJournal = async (db: JalonDatabase, entry: Entry, id = newEntryId()): Promise<JournalEntry> => {
  const written: JournalEntry = {
    ...entry,
    id,
    clock: await nextClock(db),
    device: await deviceId(db),
  };
  await db.journal.add(toJournalRow(written));
  return written;
};
