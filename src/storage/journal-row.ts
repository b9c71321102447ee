import type { JournalEntry } from '#domain/journal/journal-entry';
import type { DossierId } from '#domain/record/id';

/** A journal entry as it is stored: with the records it touched, which an index reads by. Derived, so in no backup. */
export type JournalRow = JournalEntry & { readonly touched: readonly string[] };

/** How the index names a record: ids are the same in a dossier and in its copies. */
export const touchedKey = (dossier: DossierId, id: string): string => `${dossier}:${id}`;

export const toJournalRow = (entry: JournalEntry): JournalRow => ({
  ...entry,
  touched: [...new Set(entry.changes.map(({ id }) => touchedKey(entry.dossier, id)))],
});

export const fromJournalRow = ({ touched: _touched, ...entry }: JournalRow): JournalEntry => entry;
