import { expect } from 'vitest';
import type { JournalEntry } from '#domain/journal/journal-entry';
import { touchedKey } from '#storage/journal-row';
import { journalByRecord } from '#storage/migrations/002-journal-by-record';
import type { Expectation } from './run-migrations';

/** Every entry is found by each record that it touched, and says what it said. */
const readableByRecord: Expectation = async (db, before) => {
  const entries = (before.stores.find(({ name }) => name === 'journal')?.rows ?? []) as readonly JournalEntry[];
  expect(entries.length).toBeGreaterThan(2);
  const expected = entries.map((entry) => ({ ...entry, touched: entry.changes.map(({ id }) => touchedKey(entry.dossier, id)) }));
  expect(await db.journal.toArray()).toEqual(expected);
  const [last] = expected.slice(-1);
  expect(await db.journal.where('touched').equals(last?.touched[0] ?? '').toArray()).toContainEqual(last);
  await db.transaction('rw', db.tables, (transaction) => journalByRecord.upgrade?.(transaction));
  expect(await db.journal.toArray()).toEqual(expected);
};

/** A table is there for reports, empty, and everything else is as it was. */
const reportsBesideTheRest: Expectation = async (db, before) => {
  expect(await db.records('reports').count()).toBe(0);
  for (const { name, rows } of before.stores) if (name !== 'beforeMigration') expect(await db.table(name).count()).toBe(rows.length);
};

/** What each migration after the first must have done to the stored dump of the version before it, by its name. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  '002-journal-by-record': readableByRecord,
  '003-reports': reportsBesideTheRest,
};
